import type { SiteResult } from '../../model/kit.ts';
import type { SearchMetrics } from '../../model/map.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { perCent, weight } from '../words/figures.ts';
import { metricsOf } from '../words/metrics-of.ts';

/** How well the council’s own search does over all its tasks, counted and not rated. Nothing where it was not driven or not answered. */
export function searchQuality(site: SiteResult): Markup {
  const metrics = metricsOf(site);
  if (metrics === null) return html``;
  const { own, asked, slip, answered, empty, junk } = metrics;
  return html`<section id="search"><h2>The site’s own search</h2>
<p>Each task’s query was put to it and answered ${answered} ${answered === 1 ? 'time' : 'times'}; in ${own.queries} of these the task’s answer is
known, and the search gave results or says that it has none. What scores of this is only whether the answer is among the first five. <a href="../${paths.table('search')}">The figures as CSV</a></p>
<dl class="words">${line('The answer comes first', own.first, own.queries)}${line('The answer is among the first five', own.five, own.queries)}${
    own.reciprocal !== null && pair('Mean reciprocal rank', `${weight(own.reciprocal)}: 1 if it always came first, 0 if never at all`)}${
    line('No results, or none that could be made out', empty, answered)}${
    junk !== null && pair('News, files and archives among the first five results', perCent(junk))}${success('Asked as somebody would say it', asked)}${
    success('With a slip of the pen', slip)}</dl></section>
`;
}

/** A share as the counts that it was made of. */
function line(words: string, share: number | null, of: number): Part {
  return share !== null && pair(words, `${Math.round(share * of)} of ${of}`);
}

function success(words: string, { queries, first, five }: SearchMetrics['own']): Part {
  return first !== null && five !== null && pair(words, `first ${Math.round(first * queries)}, among the first five ${Math.round(five * queries)} of ${queries}`);
}

function pair(words: string, said: string): Markup {
  return html`<div><dt>${words}</dt><dd>${said}</dd></div>
`;
}
