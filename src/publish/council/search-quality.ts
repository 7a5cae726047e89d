import type { SiteResult } from '../../model/kit.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { weight } from '../words/figures.ts';
import { searchFigures, type OutOf } from '../words/search-figures.ts';

/** How well the council’s own search does over all its tasks, counted and not rated. Nothing where it was not driven. */
export function searchQuality(site: SiteResult): Markup {
  const figures = searchFigures(site);
  if (figures === null) return html``;
  const { first, five, zero, spoken, slipped, reciprocal } = figures;
  return html`<section id="search"><h2>The site’s own search</h2>
<p>Each task’s query was put to it; the answer is known for ${first.of} of ${zero.of}. What scores of this is only whether the answer is among the first five.
<a href="../${paths.table('search')}">The figures as CSV</a></p>
<dl class="words">${line('The answer comes first', first)}${line('The answer is among the first five', five)}${
    line('No result could be made out', zero)}${line('Among the first five when asked as somebody would say it', spoken)}${
    line('Among the first five with a slip of the pen', slipped)}${reciprocal !== null && html`<div><dt>Mean reciprocal rank</dt><dd>${weight(reciprocal)}: 1 if it always came first, 0 if never at all</dd></div>
`}</dl></section>
`;
}

function line(words: string, { hit, of }: OutOf): Part {
  return of > 0 && html`<div><dt>${words}</dt><dd>${hit} of ${of}</dd></div>
`;
}
