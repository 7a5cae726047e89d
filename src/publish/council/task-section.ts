import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Score } from '../../model/method.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { outcomeLine } from '../home/outcome-counts.ts';
import { onlyScripts } from '../words/only-scripts.ts';
import { ledger } from '../markup/ledger.ts';
import { slug } from '../markup/slug.ts';
import { stars } from '../markup/stars.ts';
import { paths } from '../paths.ts';
import { between, figure } from '../words/figures.ts';
import { answerFound } from './answer-found.ts';
import { questions } from './questions.ts';
import { routesWalked } from './routes-walked.ts';
import { wayLine } from './way-line.ts';

/** One task at one council: its stars, the page that answers, every question put, every way walked. */
export function taskSection(results: Results, site: SiteResult, scenario: Scenario): Markup {
  const score = atlas(results).score(site.site.id, `task:${scenario.id}`);
  const found = (atlas(results).findings.get(site.site.id) ?? []).filter((finding) => finding.task === scenario.id);
  return html`<section class="task" id="task-${slug(scenario.id)}">
<div class="task-head"><h3><a href="../${paths.task(scenario.id)}">${scenario.task}</a></h3>${onlyScripts(results) ? outcomeLine([site], scenario.id) : starLine(results, score)}</div>
${score?.notes.map((note) => html`<p class="note">${note}</p>`)}
${answerFound(results, site, scenario)}${wayLine(results, site, scenario)}${questions(results, site, scenario, found)}${routesWalked(results, site, scenario)}${score !== null && ledger(results, '../', score)}</section>
`;
}

function starLine(results: Results, score: Score | null): Markup {
  const { decimals } = results.survey.method;
  if (score === null) return html`<p class="line"><span class="none">not assessed</span></p>`;
  return html`<p class="line">${stars(score.stars, atlas(results).stars)}${score.percent !== null
    && html` <span class="aside">${figure(score.percent, decimals)} of 100, ${between(score.low, score.high, decimals, score.coverage)}</span>`}</p>`;
}
