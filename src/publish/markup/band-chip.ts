import type { LeagueRow } from '../../model/method.ts';
import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from './html.ts';
import { stars } from './stars.ts';

/** The band's name, and its stars where `drawn`; "Not assessed" where nothing could be said, "Not banded" where it was too little. */
export function bandChip(results: Results, row: Pick<LeagueRow, 'site' | 'band' | 'stars'> | undefined, drawn: boolean): Markup {
  if (row === undefined || row.band === null) {
    const seen = row !== undefined && atlas(results).site.get(row.site)?.notAssessed === null;
    return html`<span class="band none">${seen ? 'Not banded' : 'Not assessed'}</span>`;
  }
  const band = results.survey.method.bands.find((each) => each.id === row.band);
  const most = atlas(results).stars;
  const chip = html`<span class="band t${Math.round(((row.stars ?? 0) / most) * 4)}">${band?.title ?? row.band}</span>`;
  return drawn ? html`${chip} ${stars(row.stars, most)}` : chip;
}
