import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Route } from '../../model/survey.ts';
import type { Journey } from '../../model/visit.ts';
import { byText } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { counted } from '../words/figures.ts';
import { endedAs, endingWords } from '../words/ending-words.ts';
import { judgedOf, outcomeTone, outcomeWords } from '../words/outcome-words.ts';
import { routeWords } from '../words/route-words.ts';
import { walkNotes } from './walk-notes.ts';
import { walkSteps } from './walk-steps.ts';

const order: readonly Route[] = ['navigation', 'search', 'a-z', 'scripted'];

/** Every way walked to a task, step by step, with where it ended. */
export function routesWalked(results: Results, site: SiteResult, scenario: Scenario): Markup {
  const walked = site.journeys.filter((journey) => journey.visit.scenario === scenario.id)
    .toSorted((a, b) => order.indexOf(a.visit.route) - order.indexOf(b.visit.route) || byText(a.visit.device, b.visit.device));
  if (walked.length === 0) return html``;
  return html`<h4>The ways walked</h4>
<div class="walks">${walked.map((journey) => walk(results, site, journey))}</div>
`;
}

function walk(results: Results, site: SiteResult, journey: Journey): Markup {
  const { visit } = journey;
  const { tone, words } = walkWords(site, journey);
  return html`<details class="walk ${tone}"><summary>${routeWords(visit.route)}, on a ${visit.device}: <strong>${words}</strong>${journey.ending.kind === 'reached'
    && tone === 'reached' && `, ${counted(journey.clicks, 'click', 'clicks')}`}</summary>
${journey.steps.length > 0 && walkSteps(results, journey)}
<p>${end(site, journey)}</p>${walkNotes(results, site, journey)}</details>
`;
}

/** Ways that follow from the map are told by their ending, and a script by its outcome, which also says whether the script itself is to blame. */
function walkWords(site: SiteResult, journey: Journey): { readonly tone: string; readonly words: Part } {
  const { outcome } = judgedOf(site, journey);
  const kind = endedAs(site, journey);
  if (journey.visit.route === 'scripted') return { tone: outcomeTone(outcome), words: outcomeWords(outcome) };
  const more = kind === 'lost' && outcome !== 'not-found' && outcome !== 'not-assessed' || kind === 'stopped' && outcome !== 'not-assessed';
  return { tone: kind, words: more ? `${endingWords(kind)}: ${outcomeWords(outcome)}` : endingWords(kind) };
}

function end(site: SiteResult, journey: Journey): Part {
  const { ending, visit } = journey;
  const isUnsure = endedAs(site, journey) === 'unsure';
  const { outcome, because, changed, helped = [] } = judgedOf(site, journey);
  const isScript = visit.route === 'scripted' && outcomeTone(outcome) !== 'reached';
  if (isScript && because !== '') return html`${because}${changed !== undefined && html` <span class="aside">Changed: ${whose[changed]}.</span>`} ${unscored}`;
  if (ending.kind === 'reached') {
    return html`Arrived at ${outside(ending.url)}${isUnsure && visit.route !== 'scripted' && ', which may answer'}${helped.length > 0 && `, with help written for this site: ${helped.join('; ')}`}`;
  }
  const free = ending.kind === 'stopped' ? ' This is not the council’s doing, and it costs no points.' : '';
  return html`${ending.reason}${free}`;
}

const whose = { site: 'the site', script: 'our script' } as const;
const unscored = 'A scripted visit scores nothing, however it ends.';
