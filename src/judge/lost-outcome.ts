import type { Failure } from '../model/failure.ts';
import type { JudgedOutcome, Lack } from '../model/visit.ts';
import { changedOutcome } from './changed-outcome.ts';
import { whyUncertain } from './doubt.ts';
import { failureWords } from './failure-words.ts';
import { answeringLinks } from './leads-to-answer.ts';
import { oneLine } from './one-line.ts';
import { stepOn, type Ended, type OutcomeCase } from './outcome-case.ts';
import { place } from './quote.ts';
import { sourceOf } from './source-of.ts';

/** What became of a journey that did not arrive; `ended` is null where every step was done and the way just ended. */
export function lostOutcome(of: OutcomeCase, ended: Ended | null): JudgedOutcome {
  if (ended === null) return saidByScript(of) ?? endOfTheWay(of);
  const lack = lackOf(of, ended);
  if (lack === 'account') return { outcome: 'account-needed', because: `At ${stepOn(ended.taken)} the site wants its visitor to sign in.` };
  const failure = failureAt(of, ended);
  if (failure !== null && failure.kind !== 'not-found') return brokenPage(ended, failure);
  if (lack === 'page') return noPage(of, ended);
  return of.journey.visit.route === 'scripted' ? changedOutcome(of, ended, lack) : notThere(of, ended);
}

/** What was wanting; of a step that did not note it, by the page it ended on and its word. */
function lackOf(of: OutcomeCase, { taken }: Ended): Lack {
  if (taken.lack !== undefined) return taken.lack;
  const { ending } = of.journey;
  if (ending.kind === 'lost' && ending.lack !== undefined) return ending.lack;
  const look = of.task.look(taken.look ?? '');
  if (look?.failure?.kind === 'not-found' || look?.status === 404 || look?.status === 410) return 'page';
  return taken.word === 'expect' || taken.word === 'refuse' || taken.word === 'wait' ? 'sign' : 'target';
}

function failureAt({ task }: OutcomeCase, { taken }: Ended): Failure | null {
  return task.look(taken.look ?? '')?.failure ?? null;
}

function brokenPage({ taken }: Ended, failure: Failure): JudgedOutcome {
  return { outcome: failure.fault === 'site' ? 'broken-site' : 'not-assessed', because: `${stepOn(taken)}: ${failureWords(failure)}.` };
}

/** A link that leads nowhere is the site’s; an address that only the script’s writer knew is not. */
function noPage({ journey: { visit } }: OutcomeCase, { taken }: Ended): JudgedOutcome {
  if (taken.word === 'open' && visit.route === 'scripted') {
    return { outcome: 'broken-script', because: `The script opens ${place(taken.url)}, where there is no page now; no link was seen to lead there.` };
  }
  return { outcome: 'dead-end', because: `${stepOn(taken)} leads to no page${taken.detail === '' ? '' : `: ${oneLine(taken.detail)}`}.` };
}

/** A link of a way that the site’s map has, and that was not there to be followed. */
function notThere({ task, journey: { ending } }: OutcomeCase, { taken }: Ended): JudgedOutcome {
  const doubt = doubtOf(task);
  if (doubt !== null) return doubt;
  const reason = ending.kind === 'lost' ? oneLine(ending.reason) : '';
  return { outcome: 'not-found', because: `${stepOn(taken)}: ${reason === '' ? 'not found by these rules' : reason}.` };
}

/** What a script saw for itself and stopped at. */
function saidByScript({ journey: { ending } }: OutcomeCase): JudgedOutcome | null {
  if (ending.kind !== 'lost' || ending.lack === undefined) return null;
  if (ending.lack === 'account') return { outcome: 'account-needed', because: `The script saw that an account is needed: ${oneLine(ending.reason)}.` };
  return ending.lack === 'page' ? { outcome: 'dead-end', because: `The script saw that the way ends here: ${oneLine(ending.reason)}.` } : null;
}

function endOfTheWay(of: OutcomeCase): JudgedOutcome {
  const { task, journey: { steps, visit } } = of;
  const url = steps.at(-1)?.url ?? task.map.home;
  const [answer] = task.destination.set;
  const doubt = doubtOf(task);
  if (doubt !== null) return doubt;
  if (answer === undefined) return { outcome: 'not-found', because: 'No page that answers was found by these rules.' };
  const source = visit.route === 'scripted' ? sourceOf(task, url) : null;
  const isNear = source !== null && answeringLinks(task, source).length > 0;
  if (isNear) return { outcome: 'broken-script', because: `The script ends on ${place(url)}, which links to the page that answers, ${place(answer)}.` };
  return { outcome: 'wrong-place', because: `The way ended on ${place(url)}; the page that answers is ${place(answer)}.` };
}

/** Where nobody knows for certain whether there is an answer, nothing is said of the site. */
function doubtOf(task: OutcomeCase['task']): JudgedOutcome | null {
  if (task.destination.verdict === 'found') return null;
  const doubt = whyUncertain(task);
  return doubt === null ? null : { outcome: 'not-assessed', because: `No answer was reached, but that is not certain: ${oneLine(doubt)}.` };
}
