import type { Results } from '../../model/kit.ts';
import type { Journey, StepTaken } from '../../model/visit.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { slug } from '../markup/slug.ts';
import { branchWords } from '../words/branch-words.ts';
import { stepPlace } from '../words/step-place.ts';

const outcomes: Readonly<Record<StepTaken['outcome'], string>> = { 'done': '', 'not-found': 'not found', 'stopped': 'stopped', 'skipped': 'left out' };
/** Deeper ones are not set in further. */
const deepest = 3;

/** The steps in order; those inside a branch are set in, and each branch is named where it begins. */
export function walkSteps(results: Results, journey: Journey): Markup {
  return html`<ol>${journey.steps.map((taken, n) => step(results, journey, taken, journey.steps[n - 1]))}</ol>`;
}

function step(results: Results, { visit }: Journey, taken: StepTaken, before: StepTaken | undefined): Markup {
  const detail = [outcomes[taken.outcome], taken.detail].filter((word) => word !== '').join(': ');
  const seen = taken.look !== null && html` <a href="#look-${slug(taken.look)}">picture</a>`;
  const depth = Math.min(taken.branch?.length ?? 0, deepest);
  const written = stepPlace(results, visit, taken);
  return html`<li class="${taken.outcome}${depth > 0 && ` in-${depth}`}">${began(taken, before)}${taken.say}${taken.name !== undefined && html` <span class="aside">“${taken.name}”</span>`}${
    detail !== '' && html` <span class="aside">(${detail})</span>`}${used(taken)}${taken.help !== undefined
    && html` <span class="help">found with help written for this site: ${taken.help.because}</span>`} <span class="then">${taken.url !== '' && outside(taken.url)}${seen}${
    taken.outcome !== 'done' && written !== null && html` <code>${written}</code>`}</span></li>
`;
}

/** What was used, where the sentence does not say so already. */
function used({ target, say }: StepTaken): Part {
  return target !== undefined && !say.includes(target.name) && html` <span class="aside">by the ${target.role} “${target.name}”</span>`;
}

function began({ branch = [] }: StepTaken, before: StepTaken | undefined): Part {
  const last = branch.at(-1);
  const isNew = last !== undefined && before?.branch?.[branch.length - 1] !== last;
  return isNew && html`<span class="branch">${branchWords(last)}</span> `;
}
