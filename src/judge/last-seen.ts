import type { Look } from '../model/facts.ts';
import type { Journey, LastSeen, StepTaken } from '../model/visit.ts';
import { endedStep, isGivenUp, pageBefore } from './ended-step.ts';
import { pageThen } from './page-then.ts';

/** Where the last edition's journey did what today's could not: the step's place among today's, as it was done then, and the look of the page on which that was. */
export interface Before { readonly step: number; readonly done: StepTaken; readonly look: string }

/**
 * Of a scripted journey that was lost, the same step of the same visit in an older edition, if it was done there: the one with the
 * same word and sentence, on the same line of the same file first, else the one with the same word on that line. Of a `try` the step inside it that failed today and
 * was done then. Null for every other journey.
 */
export function doneBefore(today: Journey, older: Journey | null): Before | null {
  const at = today.ending.kind === 'lost' && today.visit.route === 'scripted' ? endedStep(today) : null;
  if (at === null || older === null) return null;
  const places = today.steps[at]?.word === 'try' ? failedInside(today.steps, at) : [at];
  return places.map((step) => sameStep(today.steps, step, older)).find((one) => one !== null) ?? null;
}

function failedInside(steps: readonly StepTaken[], at: number): readonly number[] {
  const depth = steps[at]?.branch?.length ?? 0;
  const end = steps.findIndex(({ branch = [] }, n) => n > at && branch.length <= depth);
  return steps.flatMap(({ outcome }, n) => (n > at && (end < 0 || n < end) && outcome === 'not-found' ? [n] : []));
}

function sameStep(steps: readonly StepTaken[], step: number, older: Journey): Before | null {
  const ended = steps[step];
  if (ended === undefined) return null;
  const places = older.steps.flatMap(({ outcome, word }, n) => (outcome === 'done' && word === ended.word && !isGivenUp(older.steps, n) ? [n] : []));
  const alike = places.filter((n) => older.steps[n]?.say === ended.say);
  const onLine = (n: number): boolean => isOnLine(older.steps[n], ended);
  const same = alike.find(onLine) ?? alike[0] ?? places.find(onLine);
  const done = same === undefined ? undefined : older.steps[same];
  const look = same === undefined ? null : pageBefore(older.steps, same);
  return done === undefined || look === null ? null : { step, done, look };
}

/** What stood then, to be kept as a fact of the new edition; null where that page was not read. */
export function lastSeen(edition: string, today: Journey, { step, done }: Before, look: Look | null): LastSeen | null {
  const page = pageThen(look, today.visit.device);
  return page === null ? null : { edition, step, say: done.say, link: done.link, target: done.target ?? null, page };
}

function isOnLine(step: StepTaken | undefined, ended: StepTaken): boolean {
  return step !== undefined && step.line !== undefined && step.line === ended.line && step.file === ended.file;
}
