import type { DeviceDifference } from '../model/difference.ts';
import type { TaskCase } from '../model/kit.ts';
import type { Route } from '../model/survey.ts';
import type { Journey, JudgedOutcome } from '../model/visit.ts';
import { deviceDifference } from './device-difference.ts';
import type { JudgeInput } from './judge-input.ts';
import { taskCases } from './task-cases.ts';
import { withoutScripts } from './without-scripts.ts';

const routes: readonly Route[] = ['navigation', 'search', 'a-z'];

/**
 * How the phone's ways differ from the desktop's: for each duty and route that was to be walked on both, in the scenarios' order, then by links,
 * search, A to Z and script; none of a site that was not assessed. `outcomes`: visit id → how it ended, as judged. Scores nothing.
 */
export function deviceDifferences(input: JudgeInput, outcomes: Readonly<Record<string, JudgedOutcome>>): readonly DeviceDifference[] {
  if (input.notAssessed !== null) return [];
  const judged = ({ visit }: Journey): JudgedOutcome | undefined => outcomes[visit.id];
  // What only a script saw may change nothing that is said of the other ways.
  const plain = new Map(taskCases(withoutScripts(input)).map((task) => [task.scenario.id, task]));
  return taskCases(input).flatMap((task) => [
    ...routes.flatMap((route) => differenceOf(plain.get(task.scenario.id) ?? task, route, judged) ?? []),
    ...[differenceOf(task, 'scripted', judged)].filter((one) => one !== null),
  ]);
}

/** The difference of one task by one route; null where it has none to tell. */
export function differenceOf(task: TaskCase, route: Route, judged: (journey: Journey) => JudgedOutcome | undefined): DeviceDifference | null {
  const [desktop, phone] = (['desktop', 'phone'] as const).map((device) => {
    const journey = task.journeys.find(({ visit }) => visit.route === route && visit.device === device);
    const outcome = journey && judged(journey);
    return journey && outcome && { journey, judged: outcome };
  });
  return deviceDifference(task, route, { desktop, phone });
}
