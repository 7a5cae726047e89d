import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { html, type Markup } from '../markup/html.ts';
import { stateSign } from '../markup/state-mark.ts';
import { answerWords, routeAnswers } from './route-answers.ts';

/** The route questions with their answers in one line; nothing where none was put. */
export function routeLine(results: Results, site: SiteResult, scenario: Scenario): Markup {
  const answers = routeAnswers(results, site.site.id, scenario.id);
  if (answers.length === 0) return html``;
  return html`<ul class="route-line">${answers.map(({ short, state }) => html`<li>${short}: <span class="state ${state}">${stateSign(state)} ${answerWords[state]}</span></li>`)}</ul>
`;
}
