import type { Results, SiteResult } from '../../model/kit.ts';
import type { Score } from '../../model/method.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { interval } from '../markup/interval.ts';
import { ledger } from '../markup/ledger.ts';
import { slug } from '../markup/slug.ts';
import { between, figure, perCent } from '../words/figures.ts';
import { measureWords } from '../words/measure-words.ts';

/** Each measure of the whole site with its interval and its ledger. */
export function measures(results: Results, site: SiteResult): Markup {
  const scores = Object.keys(results.survey.method.measures).flatMap((measure) => atlas(results).score(site.site.id, measure) ?? []);
  return html`<section id="measures"><h2>Measures of the whole site</h2>
${scores.length === 0 ? html`<p>Not assessed.</p>` : scores.map((score) => measure(results, score))}</section>
`;
}

function measure(results: Results, score: Score): Markup {
  const { decimals } = results.survey.method;
  return html`<article class="measure" id="m-${slug(score.measure)}"><h3>${measureWords(results, score.measure)}</h3>
<p class="line"><strong>${figure(score.percent, decimals)}</strong>${score.percent !== null && html` of 100${interval(score.percent, score.low, score.high, [])}
<span class="aside">${between(score.low, score.high, decimals, score.coverage)}</span>`} <span class="aside">${perCent(score.coverage)} answered</span></p>
${score.notes.map((note) => html`<p>${note}</p>`)}${ledger(results, '../', score)}</article>
`;
}
