import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { stateSign } from '../markup/state-mark.ts';
import { paths } from '../paths.ts';
import { answerWords, routeAnswers } from '../way/route-answers.ts';
import { wayCase } from '../way/way-case.ts';
import { chanceRange } from '../words/chance-words.ts';
import { visitorBand } from '../words/visitor-band.ts';

/** The route answers in one line, the band of the modelled visitor, and the way to the page that tells it all. */
export function wayLine(results: Results, site: SiteResult, scenario: Scenario): Markup {
  const way = wayCase(results, site, scenario);
  if (way === null) return html``;
  const answers = routeAnswers(results, site.site.id, scenario.id);
  return html`${answers.length > 0 && html`<ul class="route-line">${answers.map(({ short, state }) => html`<li>${short}: <span class="state ${state}">${stateSign(state)} ${answerWords[state]}</span></li>`)}</ul>
`}<p>${band(results, way.task.visitor ?? null)}<a href="../${paths.way(site.site.id, scenario.id)}">The way there as a picture, and why these rules say so</a></p>
`;
}

function band(results: Results, visitor: NonNullable<ReturnType<typeof wayCase>>['task']['visitor']): Part {
  if (visitor == null) return null;
  return html`By links: <strong>${visitorBand(results.survey.method, visitor)}</strong> <span class="aside">${chanceRange(visitor.reach.p5, visitor.most.p5)} within five clicks, by a model</span>. `;
}
