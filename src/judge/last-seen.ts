import type { Look } from '../model/facts.ts';
import type { Journey, LastSeen, StepTaken } from '../model/visit.ts';
import { endedStep, isGivenUp, pageBefore } from './ended-step.ts';
import { pageThen } from './page-then.ts';

/**
 * Where the last edition's journey did what today's could not: the step's place among today's steps, its sentence then, the step that used
 * something for it (of a `try` the first of the way that worked), and the look of the page on which it was done.
 */
export interface Before { readonly step: number; readonly say: string; readonly done: StepTaken; readonly look: string }

/**
 * Of a scripted journey that was lost, the same step of the same visit in an older edition, if it was done there: the one on the same line
 * of the same file with the same word, else the one with the same word and sentence. Null for every other journey.
 */
export function doneBefore(today: Journey, older: Journey | null): Before | null {
  const at = today.ending.kind === 'lost' && today.visit.route === 'scripted' ? endedStep(today) : null;
  const ended = at === null ? undefined : today.steps[at];
  if (at === null || ended === undefined || older === null) return null;
  const done = older.steps.flatMap((step, n) => (step.outcome === 'done' && step.word === ended.word && !isGivenUp(older.steps, n) ? [n] : []));
  const same = done.find((n) => isOnLine(older.steps[n], ended)) ?? done.find((n) => older.steps[n]?.say === ended.say);
  const step = same === undefined ? undefined : older.steps[same];
  const look = same === undefined ? null : pageBefore(older.steps, same);
  return same === undefined || step === undefined || look === null ? null : { step: at, say: step.say, done: step.word === 'try' ? firstUse(older.steps, same) : step, look };
}

/** Of a `try` that was done: the first step of its last way that used a link or a control, else the `try` itself. */
function firstUse(steps: readonly StepTaken[], at: number): StepTaken {
  const [taken, depth] = [steps[at], steps[at]?.branch?.length ?? 0];
  const rest = steps.slice(at + 1);
  const end = rest.findIndex(({ branch = [] }) => branch.length <= depth);
  const inside = end < 0 ? rest : rest.slice(0, end);
  const way = inside.at(-1)?.branch?.[depth];
  const used = inside.find(({ branch = [], outcome, link, target }) => branch[depth] === way && outcome === 'done' && (link !== null || target !== undefined));
  // There is a step at this place; the last resort only satisfies the compiler.
  return used ?? taken ?? { word: 'try', say: '', outcome: 'done', url: '', look: null, link: null, detail: '' };
}

/** What stood then, to be kept as a fact of the new edition; null where that page was not read. */
export function lastSeen(edition: string, today: Journey, { step, say, done }: Before, look: Look | null): LastSeen | null {
  const page = pageThen(look, today.visit.device);
  return page === null ? null : { edition, step, say, link: done.link, target: done.target ?? null, page };
}

function isOnLine(step: StepTaken | undefined, ended: StepTaken): boolean {
  return step !== undefined && step.line !== undefined && step.line === ended.line && step.file === ended.file;
}
