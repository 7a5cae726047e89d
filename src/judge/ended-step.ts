import type { Journey, StepTaken } from '../model/visit.ts';

/** Words whose step stands for those inside it; of a `try` whose alternatives all failed, no single one is the one that failed. */
const containers: ReadonlySet<string> = new Set(['use', 'when', 'try']);

/**
 * The place, among its steps, of the one at which a journey was lost: inside `use` and `when` the step that was not done, of a `try` the
 * `try` itself. Null where every step was done.
 */
export function endedStep({ steps, ending }: Pick<Journey, 'steps' | 'ending'>): number | null {
  if (ending.kind === 'reached' || ending.kind === 'absent') return null;
  const failed = (from: number, depth: number): number => steps.findLastIndex((step, n) => n >= from && depthOf(step) === depth && isUndone(step));
  let at = failed(0, 0);
  for (let inner = at; inner >= 0 && isOpened(steps[at]);) {
    inner = failed(at + 1, depthOf(steps[at]) + 1);
    if (inner >= 0) at = inner;
  }
  return at < 0 ? null : at;
}

/** The page on which a step was begun: that of the last step before it which led somewhere, alternatives that were given up left out. */
export function pageBefore(steps: readonly StepTaken[], at: number): string | null {
  for (let n = at - 1; n >= 0; n -= 1) {
    const step = steps[n];
    if (step?.look != null && !containers.has(step.word) && !isGivenUp(steps, n, at)) return step.look;
  }
  return null;
}

/** Whether a step stands in an alternative of a `try` after which another was begun. */
export function isGivenUp(steps: readonly StepTaken[], at: number, until: number = steps.length - 1): boolean {
  const branch = steps[at]?.branch ?? [];
  return branch.some((name, depth) => {
    const turn = turnOf(name);
    if (turn === null) return false;
    for (let n = at + 1; n <= until; n += 1) {
      const later = steps[n]?.branch ?? [];
      // Another step at this height: the `try` is over, and this was the alternative that it took.
      if (later.length <= depth) return false;
      if ((turnOf(later[depth] ?? '') ?? 0) > turn) return true;
    }
    return false;
  });
}

function turnOf(name: string): number | null {
  const turn = /^try (\d+) of \d+/.exec(name)?.[1];
  return turn === undefined ? null : Number(turn);
}

function depthOf(step: StepTaken | undefined): number {
  return step?.branch?.length ?? 0;
}

function isUndone({ outcome }: StepTaken): boolean {
  return outcome === 'not-found' || outcome === 'stopped';
}

function isOpened(step: StepTaken | undefined): boolean {
  return step?.word === 'use' || step?.word === 'when';
}
