import type { SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Route } from '../../model/survey.ts';
import type { Journey, StepTaken } from '../../model/visit.ts';
import { byText } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { slug } from '../markup/slug.ts';
import { counted } from '../words/figures.ts';
import { endedAs, endingWords } from '../words/ending-words.ts';
import { routeWords } from '../words/route-words.ts';

const order: readonly Route[] = ['navigation', 'search', 'a-z', 'scripted'];

/** Every way walked to a task, step by step, with where it ended. */
export function routesWalked(site: SiteResult, scenario: Scenario): Markup {
  const walked = site.journeys.filter((journey) => journey.visit.scenario === scenario.id)
    .toSorted((a, b) => order.indexOf(a.visit.route) - order.indexOf(b.visit.route) || byText(a.visit.device, b.visit.device));
  if (walked.length === 0) return html``;
  return html`<h4>The ways walked</h4>
<div class="walks">${walked.map((journey) => walk(site, journey))}</div>
`;
}

function walk(site: SiteResult, journey: Journey): Markup {
  const { visit } = journey;
  const kind = endedAs(site, journey);
  return html`<details class="walk ${kind}"><summary>${routeWords(visit.route)}, on a ${visit.device}: <strong>${endingWords(kind)}</strong>${kind === 'reached'
    && `, ${counted(journey.clicks, 'click', 'clicks')}`}</summary>
${journey.steps.length > 0 && html`<ol>${journey.steps.map(step)}</ol>`}
<p>${end(journey, kind === 'unsure')}</p></details>
`;
}

function end({ ending }: Journey, isUnsure: boolean): Part {
  if (ending.kind === 'reached') return html`Arrived at ${outside(ending.url)}${isUnsure && ', which may answer'}`;
  const whose = ending.kind === 'stopped' ? ' This is not the council’s doing, and it costs no points.' : '';
  return html`${ending.reason}${whose}`;
}

const outcomes: Readonly<Record<StepTaken['outcome'], string>> = { 'done': '', 'not-found': 'not found', 'stopped': 'stopped', 'skipped': 'left out' };

function step(taken: StepTaken): Markup {
  const detail = [outcomes[taken.outcome], taken.detail].filter((word) => word !== '').join(': ');
  const seen = taken.look !== null && html` <a href="#look-${slug(taken.look)}">picture</a>`;
  return html`<li class="${taken.outcome}">${taken.say}${detail !== '' && html` <span class="aside">(${detail})</span>`} <span class="then">${outside(taken.url)}${seen}</span></li>
`;
}
