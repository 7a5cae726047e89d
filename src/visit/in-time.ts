import type { StepCall } from '../model/scenario.ts';
import { failure } from './failure.ts';
import type { StepResult, Walked } from './steps/define-step.ts';
import { steps as words } from './steps/steps.ts';

/** The time that a step was given, and whether it is over. */
export interface Clock { isUp: boolean }

/**
 * Takes a step in the time that the script gives it; what takes longer is `stopped`, which says nothing of the site. What is under way
 * is waited for, so that nothing goes on behind the next step; steps inside that were not begun are not taken.
 */
export async function inTime<G extends { readonly clocks: readonly Clock[] }>(
  going: G, call: StepCall, say: string, take: (inside: G) => Promise<Walked>,
): Promise<Walked> {
  const { patienceMs } = call;
  if (patienceMs === undefined || words[call.word]?.keepsTime === true) return take(going);
  const clock: Clock = { isUp: false };
  const timer = setTimeout(() => { clock.isUp = true; }, patienceMs);
  try {
    const result = await take({ ...going, clocks: [...going.clocks, clock] });
    return clock.isUp ? timeUp(`“${say}” took longer than ${patienceMs / 1000} s, as long as the script gives it`) : result;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a step around has no time left. */
export function isTimeUp(clocks: readonly Clock[]): boolean {
  return clocks.some(({ isUp }) => isUp);
}

/** A step that was not taken in its time: ours. */
export function timeUp(detail: string): StepResult {
  const why = failure('timeout', detail, { fault: 'ours' });
  return { outcome: 'stopped', detail: why.detail, failure: why };
}
