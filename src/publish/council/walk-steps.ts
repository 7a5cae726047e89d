import type { Results } from '../../model/kit.ts';
import type { Journey, StepTaken } from '../../model/visit.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { slug } from '../markup/slug.ts';
import { branchWords } from '../words/branch-words.ts';
import { stepPlace } from '../words/step-place.ts';
import { stepWords } from '../words/step-words.ts';

const outcomes: Readonly<Record<StepTaken['outcome'], string>> = { 'done': '', 'not-found': '', 'stopped': 'stopped', 'skipped': 'left out' };
/** Words that stand for the steps inside them, which tell where they led. */
const containers: ReadonlySet<string> = new Set(['use', 'when', 'try']);
/** Deeper ones are not set in further. */
const deepest = 3;

/** The steps in order; those inside a branch are set in, each branch is named where it begins, and page and picture stand where they change. */
export function walkSteps(results: Results, journey: Journey): Markup {
  const { steps } = journey;
  return html`<ol>${steps.map((taken, n) => step(results, journey, taken, { before: steps[n - 1], shown: steps.slice(0, n).findLast(({ word }) => !containers.has(word)) }))}</ol>`;
}

interface Round { readonly before: StepTaken | undefined; readonly shown: StepTaken | undefined }

function step(results: Results, { visit }: Journey, taken: StepTaken, { before, shown }: Round): Markup {
  const { told, why, asked } = stepWords(taken);
  const detail = [outcomes[taken.outcome], why].filter((word) => word !== '').join(': ');
  const depth = Math.min(taken.branch?.length ?? 0, deepest);
  const written = taken.outcome === 'done' ? null : stepPlace(results, visit, taken);
  return html`<li class="${taken.outcome}${depth > 0 && ` in-${depth}`}">${began(taken, before)}${taken.name === undefined ? capital(told) : html`<strong>${taken.name}</strong>: ${told}`}${
    detail !== '' && html` <span class="aside">(${detail})</span>`}${taken.help !== undefined
    && html` <span class="help">found with help written for this site: ${taken.help.because}</span>`}${place(taken, shown)}${askedFor(asked, written)}</li>
`;
}

/** The page and its picture, where the step before did not show them already. */
function place(taken: StepTaken, shown: StepTaken | undefined): Part {
  if (containers.has(taken.word)) return null;
  const isMoved = taken.url !== '' && taken.url !== shown?.url;
  const picture = taken.look !== null && taken.look !== shown?.look && html` <a href="#look-${slug(taken.look)}">picture</a>`;
  return (isMoved || picture !== false) && html` <span class="then">${isMoved && outside(taken.url)}${picture}</span>`;
}

function askedFor(asked: readonly string[], written: string | null): Part {
  if (asked.length === 0) return written !== null && html` <span class="then"><code>${written}</code></span>`;
  return html` <details class="asked"><summary>What was asked for</summary>${asked.map((words) => html`<p>${words}</p>`)}${written !== null && html`<p><code>${written}</code></p>`}</details>`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Each way of a `try` and each side of a `when` is named where it begins; shared steps are named by the step that uses them. */
function began({ branch = [] }: StepTaken, before: StepTaken | undefined): Part {
  const last = branch.at(-1);
  const isNew = last !== undefined && !last.startsWith('use ') && before?.branch?.[branch.length - 1] !== last;
  return isNew && html`<span class="branch">${branchWords(last)}</span> `;
}
