import type { DeviceDifference, DifferenceKind } from '../../model/difference.ts';
import type { State } from '../../model/finding.ts';
import type { TaskCase, Verdict } from '../../model/kit.ts';
import { walkedDevices } from '../arrivals.ts';
import { defineCheck } from '../define-check.ts';
import { differenceOf } from '../device-differences.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { outcomeOf } from '../outcome-of.ts';
import { inapplicable } from '../verdict.ts';

export const phoneWay = defineCheck({
  id: 'phone-way',
  of: 'task',
  title: 'Is the way on a phone as short as on a desktop?',
  about: 'Holds the phone’s journey against the desktop’s, route by route: more clicks, or a way that is lost on the phone alone. Information: it scores nothing, for the clicks and the arrival on each device are asked elsewhere.',
  verify: 'Go the way on a desktop, then on a phone, and count what you press; a menu that has to be opened counts as a click.',
  matters: 'Most people come with a phone. What stands on the desktop’s page for all to see and on the phone behind a menu, many never find.',
  mend: 'Show the links to the most wanted tasks on the phone’s page itself, not only in its menu; hide nothing from small screens that leads on.',
  unseen: 'The phone goes the way that was found on the desktop’s pages; another one on the phone may be as short. What a menu looks like, and whether people know it for one, is not seen.',
  severity: 'minor',
  wcag: [],
  judge: (task) => [verdict(task)],
});

/** What a route's difference says to this question; `same` where both arrived. */
const states: Readonly<Record<DifferenceKind, State>> = {
  'phone-lost': 'failed', 'phone-longer': 'failed', 'could-not-tell': 'untested', 'same': 'passed', 'phone-shorter': 'passed', 'desktop-lost': 'passed',
};
const gravest: readonly State[] = ['failed', 'passed', 'untested', 'inapplicable'];

function stateOf({ difference, phone, desktop }: DeviceDifference): State {
  // A way that leads nowhere on either device is no longer on one of them.
  return difference === 'same' && phone.clicks === null && desktop.clicks === null ? 'inapplicable' : states[difference];
}

function verdict(task: TaskCase): Verdict {
  if (walkedDevices(task).length < 2) return inapplicable('No route was walked on both devices.');
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const told = (['navigation', 'search', 'a-z'] as const).flatMap((route) =>
    differenceOf(task, route, (journey) => outcomeOf({ task, journey, isOwnScript: false, last: null })) ?? []);
  const state = gravest.find((one) => told.some((way) => stateOf(way) === one));
  if (state === undefined) return inapplicable('No route that was walked on both devices exists here.');
  const sorted = gravest.flatMap((one) => told.filter((way) => stateOf(way) === one));
  return { state, message: sorted.flatMap((way) => said(way, state)).join(' '), ...about(task, sorted, state) };
}

/** Beside an answer only that another route has none; beside no answer, why. */
function said(way: DeviceDifference, state: State): readonly string[] {
  const own = stateOf(way);
  if (own === state || own === 'passed') return [way.because];
  return own === 'untested' ? [`${way.because.split(':')[0]}.`] : [];
}

/** The page on which the first difference stands, and the phone’s pictures of that way. */
function about(task: TaskCase, told: readonly DeviceDifference[], state: State): Partial<Verdict> {
  const [first] = told;
  const walked = task.journeys.find(({ visit }) => visit.device === 'phone' && visit.route === first?.route);
  const evidence = evidenceOf((walked?.looks ?? []).map(task.look), 'phone');
  const url = state === 'failed' ? first?.hidden?.on : undefined;
  return { evidence, ...(url === undefined || url === '' ? {} : { url }) };
}
