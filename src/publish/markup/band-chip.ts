import type { LeagueRow } from '../../model/method.ts';
import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from './html.ts';
import { stars } from './stars.ts';

/** The band's name, and its stars where `drawn`; "Not assessed" or "Not banded" where there is none. */
export function bandChip(results: Results, row: LeagueRow | undefined, drawn: boolean): Markup {
  if (row === undefined || row.band === null) return html`<span class="band none">${row?.points === null || row === undefined ? 'Not assessed' : 'Not banded'}</span>`;
  const band = results.survey.method.bands.find((each) => each.id === row.band);
  const most = atlas(results).stars;
  const chip = html`<span class="band t${Math.round(((row.stars ?? 0) / most) * 4)}">${band?.title ?? row.band}</span>`;
  return drawn ? html`${chip} ${stars(row.stars, most)}` : chip;
}
