import type { JudgedOutcome, LastSeen } from '../model/visit.ts';
import type { JudgeInput } from './judge-input.ts';
import { sentence } from './one-line.ts';
import { outcomeOf, stoppedOutcome } from './outcome-of.ts';
import { taskCases } from './task-cases.ts';

/** What outcomes are judged from besides what findings are. */
export interface OutcomeInput extends JudgeInput {
  /** Ids of the tasks whose script was written for this site alone. */
  readonly ownScripts: ReadonlySet<string>;
  /** Visit id → what stood in the last edition where the journey was lost. */
  readonly last: ReadonlyMap<string, LastSeen>;
}

/** How every journey that the survey owes ended, by visit id, sorted. Of a site that was not assessed all for its reason. Order changes nothing. */
export function judgeOutcomes(input: OutcomeInput): Readonly<Record<string, JudgedOutcome>> {
  const judged = taskCases(input).flatMap((task) => task.journeys.map((journey): readonly [string, JudgedOutcome] => {
    const { visit } = journey;
    if (input.notAssessed !== null) return [visit.id, notAssessed(input, input.notAssessed)];
    return [visit.id, outcomeOf({ task, journey, isOwnScript: input.ownScripts.has(visit.scenario), last: input.last.get(visit.id) ?? null })];
  }));
  return Object.fromEntries(judged.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function notAssessed({ map }: JudgeInput, reason: string): JudgedOutcome {
  const failure = map?.failure ?? null;
  return failure === null ? { outcome: 'not-assessed', because: sentence(reason) } : stoppedOutcome({ kind: 'stopped', reason, failure });
}
