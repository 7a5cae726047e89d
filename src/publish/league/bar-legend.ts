import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { interval } from '../markup/interval.ts';

/** What the bar of each row shows, with one drawn. */
export function barLegend(results: Results): Markup {
  const limits = results.survey.method.bands.map(({ from }) => from).filter((from) => from > 0).toSorted((a, b) => a - b);
  return html`<p class="legend"><span aria-hidden="true">${interval(60, 48, 74, limits)}</span> The bar from 0 to 100: the dot is the points, the thick line the
interval, and the ticks are where a band begins (${limits.join(', ')}). No thick line: no doubt.</p>
`;
}
