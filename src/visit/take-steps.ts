import type { StepCall } from '../model/scenario.ts';
import type { Ending, StepTaken } from '../model/visit.ts';
import { latenessOf } from './deadline.ts';
import { failure, failureOf } from './failure.ts';
import { inTime, isTimeUp, timeUp, type Clock } from './in-time.ts';
import { lackOf } from './lack.ts';
import { noSuchWay } from './no-such-way.ts';
import type { StepBy, StepResult, Walked } from './steps/define-step.ts';
import { steps as words } from './steps/steps.ts';
import type { Tab } from './tab.ts';
import { unprepared } from './unprepared.ts';
import { sentence, written } from './written-step.ts';

/** Steps of one journey, those inside others included: more is a script that went wrong. */
const MOST_STEPS = 200;

/** One attempt under way. */
export interface Going {
  readonly tab: Tab;
  readonly tell: (taken: StepTaken) => void;
  /** As they were taken. */
  readonly steps: StepTaken[];
  /** The clocks of the steps around the one that is taken. */
  readonly clocks: readonly Clock[];
  /** Whether something expected was seen on the page where the tab stands; changes on the way. */
  readonly said: { expected: boolean };
}

/** In order, until one ends the script or cannot be done; what is left out is gone past: `skipped` where that was everything. */
export async function walkSteps(going: Going, calls: readonly StepCall[], branch: readonly string[]): Promise<Walked> {
  let isDone = calls.length === 0;
  for (const call of calls) {
    if (isTimeUp(going.clocks)) return timeUp('the time is up');
    const walked = await takeStep(going, call, branch);
    if (walked.outcome !== 'done' && walked.outcome !== 'skipped') return walked;
    isDone ||= walked.outcome === 'done';
  }
  return isDone ? { outcome: 'done' } : { outcome: 'skipped', detail: 'all of it was left out' };
}

/** Takes one step and writes it down before those that it holds. Where nothing but an ending was left to say, it is `ended`. */
async function takeStep(going: Going, call: StepCall, branch: readonly string[]): Promise<Walked> {
  const { tab, steps, tell } = going;
  const at = steps.length;
  const before = standing(tab);
  const say = sentence(words[call.word], call);
  steps.push(written(tab, call, say, branch, { outcome: 'stopped', detail: '', failure: failure('internal', '') }));
  const result = at < MOST_STEPS ? await orLeftOut(going, call, () => resultOf(going, call, say, branch)) : tooMany();
  const taken = written(tab, call, say, branch, result);
  steps[at] = taken;
  tell(taken);
  // Steps inside others have said for themselves that they moved on.
  if (steps.length === at + 1 && hasMoved(before, standing(tab))) going.said.expected = false;
  going.said.expected ||= call.word === 'expect' && result.outcome === 'done';
  if (result.outcome === 'ended') return result;
  // Inside a branch only the one who walks it knows what not having found something means.
  const isFinal = branch.length === 0 || (result.outcome === 'done' && result.end !== undefined);
  const ending = isFinal ? endingOf(going, at, result) : null;
  return ending === null ? result : { outcome: 'ended', ending };
}

/** An optional step that was not found, or for which nothing was given, is left out, and the tab put back where it was. */
async function orLeftOut(going: Going, call: StepCall, taking: () => Promise<Walked>): Promise<Walked> {
  if (call.optional !== true) return taking();
  const result = await orPutBack(going, taking);
  const isLeftOut = result.outcome === 'not-found' || (result.outcome === 'stopped' && result.failure.kind === 'unprepared');
  return isLeftOut ? { ...result, outcome: 'skipped' } : result;
}

/** What was not done leaves tab and journey where they were; what was written down of it stays. */
async function orPutBack({ tab, said }: Going, taking: () => Promise<Walked>): Promise<Walked> {
  const putBack = tab.keep();
  const { expected } = said;
  const result = await taking();
  const isKept = result.outcome === 'done' || result.outcome === 'skipped' || (result.outcome === 'ended' && !noSuchWay(result.ending));
  if (isKept) return result;
  await putBack();
  said.expected = expected;
  return result;
}

interface Standing { readonly url: string; readonly look: string | null; readonly clicks: number }

function standing(tab: Tab): Standing {
  const { url, look } = tab.here();
  return { url, look: look?.id ?? null, clicks: tab.tally().clicks };
}

/** What a page shows anew by itself, or while a field is filled in, is no other page: a person has gone nowhere. */
function hasMoved(before: Standing, now: Standing): boolean {
  return now.url !== before.url || (now.look !== before.look && now.clicks !== before.clicks);
}

/** The one place where our own errors around a step are caught. */
async function resultOf(going: Going, call: StepCall, say: string, branch: readonly string[]): Promise<Walked> {
  const { tab } = going;
  const { visit } = tab.errand;
  const step = words[call.word];
  if (call.device !== undefined && call.device !== visit.device) return { outcome: 'skipped', detail: `only on a ${call.device}` };
  const lacking = unprepared(call, tab.errand);
  if (lacking !== null) return { outcome: 'stopped', detail: lacking.detail, failure: lacking };
  const take = async (inside: Going): Promise<Walked> => {
    if (step === undefined) throw new Error(`there is no step “${call.word}”`);
    return step.take(tab, call.args, byOf(inside, call, branch));
  };
  const result = await inTime(going, call, say, take).catch((error: unknown): StepResult => {
    const why = latenessOf(error) ?? failureOf(error, { doing: say });
    return { outcome: 'stopped', detail: why.detail, failure: why };
  });
  return lackOf(tab, step, result);
}

function byOf(going: Going, call: StepCall, branch: readonly string[]): StepBy {
  const walk: StepBy['walk'] = (calls, name) => walkSteps(going, calls, [...branch, name]);
  return { call, walk, attempt: (calls, name) => orPutBack(going, () => walk(calls, name)) };
}

function tooMany(): StepResult {
  const why = failure('internal', `the script has more than ${MOST_STEPS} steps`);
  return { outcome: 'stopped', detail: why.detail, failure: why };
}

function endingOf({ tab, steps }: Going, at: number, result: Walked): Ending | null {
  const { say, url } = steps[at] ?? { say: '', url: tab.here().url };
  if (result.outcome === 'stopped') return { kind: 'stopped', reason: `${say}: ${result.detail}`, failure: result.failure };
  if (result.outcome === 'not-found') {
    // A script that looks for one more link on the page that answers has arrived: this site needs a click fewer.
    const failing = steps.slice(at).findLast(({ outcome }) => outcome === 'not-found');
    if (failing?.word === 'follow' && tab.isThere()) return { kind: 'reached', url };
    return { kind: 'lost', reason: `${say}: ${result.detail}`, ...(result.lack && { lack: result.lack }) };
  }
  if (result.outcome !== 'done' || result.end === undefined) return null;
  return result.end.kind === 'reached' ? { kind: 'reached', url } : result.end;
}
