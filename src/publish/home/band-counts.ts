import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { stars } from '../markup/stars.ts';
import { paths } from '../paths.ts';

/** How many councils are in each band, and how many in none. */
export function bandCounts(results: Results): Markup {
  const { rows } = results.league;
  const most = atlas(results).stars;
  const without = rows.filter((row) => !row.ranked).length;
  return html`<section class="bands" aria-label="Councils by band"><ul>
${results.survey.method.bands.map((band) => {
    const count = rows.filter((row) => row.ranked && row.band === band.id).length;
    return html`<li class="t${Math.round((band.stars / most) * 4)}"><a href="${paths.league}#band-${band.id}"><strong>${count}</strong> <span>${band.title}</span></a>${stars(band.stars, most)}</li>
`;
  })}<li class="none"><a href="${paths.league}#unranked"><strong>${without}</strong> <span>Not ranked</span></a>
<span class="aside">${without === 0 ? 'every council has a band' : 'named, with the reason'}</span></li></ul></section>
`;
}
