import type { SiteMap } from '../model/map.ts';
import type { StepCall } from '../model/scenario.ts';
import type { Ending, Errand, Journey, StepTaken } from '../model/visit.ts';
import { latenessOf } from './deadline.ts';
import { failure, failureOf } from './failure.ts';
import type { Looks } from './looks.ts';
import type { Seat } from './seat.ts';
import type { Step, StepBy, StepResult, Walked } from './steps/define-step.ts';
import { steps as words } from './steps/steps.ts';
import { openTab, type Tab } from './tab.ts';

/** Steps of one journey, those of `when` included: more is a script that went wrong. */
const MOST_STEPS = 200;

/** Walks an errand to its end; what failed in passing is tried once more from the start. Never throws for the site. */
export async function walkErrand(errand: Errand, map: SiteMap, seat: Seat, looks: Looks): Promise<Journey> {
  const began = new Date();
  const first = await attempt(errand, map, seat, looks, false);
  const second = isWorthAnother(first.ending) ? await attempt(errand, map, seat, looks, true) : null;
  return {
    visit: errand.visit, attempts: second === null ? 1 : 2, ...(second ?? first),
    started: began.toISOString(), seconds: Math.round((Date.now() - began.getTime()) / 100) / 10,
  };
}

type Attempt = Pick<Journey, 'steps' | 'ending' | 'looks' | 'clicks' | 'marks'>;

function isWorthAnother(ending: Ending): boolean {
  return ending.kind === 'stopped' && !ending.failure.permanent && !['interrupted', 'blocked'].includes(ending.failure.kind);
}

async function attempt(errand: Errand, map: SiteMap, seat: Seat, looks: Looks, again: boolean): Promise<Attempt> {
  const tab = openTab({ seat, looks, errand, map, again });
  try {
    const tell = ({ say, outcome }: StepTaken): void => seat.by.tell({ type: 'step-done', visit: errand.visit.id, say, outcome });
    return { ...(await takeAll(tab, tell)), ...tab.tally() };
  } finally {
    await tab.close();
  }
}

/** One attempt under way: its steps as they were taken, whether something expected was seen. */
interface Going { readonly tab: Tab; readonly tell: (taken: StepTaken) => void; readonly steps: StepTaken[]; expected: boolean }

async function takeAll(tab: Tab, tell: Going['tell']): Promise<Pick<Attempt, 'steps' | 'ending'>> {
  const going: Going = { tab, tell, steps: [], expected: false };
  const { steps } = going;
  const before = beforehand(tab);
  if (before !== null) return { steps, ending: before };
  const walked = await walkSteps(going, tab.errand.steps, []);
  return { steps, ending: walked.outcome === 'ended' ? walked.ending : arrived(tab, going.expected) };
}

/** In order, until one ends the script or cannot be done; what is left out is gone past. */
async function walkSteps(going: Going, calls: readonly StepCall[], branch: readonly string[]): Promise<Walked> {
  for (const call of calls) {
    const walked = await takeStep(going, call, branch);
    if (walked.outcome !== 'done' && walked.outcome !== 'skipped') return walked;
  }
  return { outcome: 'done' };
}

/** Takes one step and writes it down before those that it holds. Where nothing but an ending was left to say, it is `ended`. */
async function takeStep(going: Going, call: StepCall, branch: readonly string[]): Promise<Walked> {
  const { tab, steps, tell } = going;
  const at = steps.length;
  const say = sentence(words[call.word], call);
  steps.push(written(tab, call, say, branch, { outcome: 'stopped', detail: '', failure: failure('internal', '') }));
  const result = at < MOST_STEPS ? await resultOf(going, call, say, branch) : tooMany();
  const taken = written(tab, call, say, branch, result);
  steps[at] = taken;
  tell(taken);
  going.expected ||= call.word === 'expect' && result.outcome === 'done';
  if (result.outcome === 'ended') return result;
  // Inside a branch only the one who walks it knows what not having found something means.
  const isFinal = branch.length === 0 || (result.outcome === 'done' && result.end !== undefined);
  const ending = isFinal ? alreadyThere(tab, taken) ?? endingOf(taken, result) : null;
  return ending === null ? result : { outcome: 'ended', ending };
}
/** What is known before the first step. */
function beforehand({ map, errand: { steps, visit } }: Tab): Ending | null {
  if (map.failure !== null) return { kind: 'stopped', reason: map.failure.detail, failure: map.failure };
  if (steps.length > 0) return null;
  const missing = { search: 'no site search', 'a-z': 'no A to Z', navigation: 'no way', scripted: 'no script' }[visit.route];
  return { kind: 'absent', reason: `${missing} was found by these rules` };
}

/** The one place where our own errors around a step are caught. */
async function resultOf(going: Going, call: StepCall, say: string, branch: readonly string[]): Promise<Walked> {
  const { tab } = going;
  const step = words[call.word];
  const elsewhere = call.device !== undefined && call.device !== tab.errand.visit.device;
  if (elsewhere) return { outcome: 'skipped', detail: `only on a ${call.device}` };
  const by: StepBy = { call, walk: (calls, name) => walkSteps(going, calls, [...branch, name]) };
  const doing = step?.take(tab, call.args, by) ?? Promise.reject(new Error(`there is no step “${call.word}”`));
  const result = await doing.catch((error: unknown): StepResult => {
    const why = latenessOf(error) ?? failureOf(error, { doing: say });
    return { outcome: 'stopped', detail: why.detail, failure: why };
  });
  const isLeftOut = call.optional === true && result.outcome === 'not-found';
  return isLeftOut ? { outcome: 'skipped', detail: result.detail } : result;
}

function tooMany(): StepResult {
  const why = failure('internal', `the script has more than ${MOST_STEPS} steps`);
  return { outcome: 'stopped', detail: why.detail, failure: why };
}

/** As it is kept; one that holds others is done where one of them ended the script. */
function written(tab: Tab, call: StepCall, say: string, branch: readonly string[], result: Walked): StepTaken {
  const { url, look } = tab.here();
  const rest = { word: call.word, say, url, look: look?.id ?? null, ...placeOf(call), ...(branch.length > 0 ? { branch } : {}) };
  if (result.outcome === 'ended') return { ...rest, outcome: 'done', link: null, detail: '' };
  const { outcome, detail = '', link = null, target, help } = result;
  const lack = result.outcome === 'not-found' ? result.lack : undefined;
  return { ...rest, outcome, link, detail, ...(target && { target }), ...(help && { help }), ...(lack && { lack }) };
}

function placeOf({ line, file, name }: StepCall): Pick<StepTaken, 'line' | 'file' | 'name'> {
  return { ...(line > 0 ? { line } : {}), ...(file === undefined ? {} : { file }), ...(name === undefined ? {} : { name }) };
}

function sentence(step: Step | undefined, call: StepCall): string {
  try {
    return step?.tell(call.args) ?? call.word;
  } catch {
    return call.word;
  }
}

/** A script that looks for one more link on the page that answers has arrived: this site needs a click fewer. */
function alreadyThere(tab: Tab, { word, outcome, url }: StepTaken): Ending | null {
  return word === 'follow' && outcome === 'not-found' && tab.isThere() ? { kind: 'reached', url } : null;
}

function endingOf({ say, url, lack }: StepTaken, result: Walked): Ending | null {
  if (result.outcome === 'stopped') return { kind: 'stopped', reason: `${say}: ${result.detail}`, failure: result.failure };
  if (result.outcome === 'not-found') return { kind: 'lost', reason: `${say}: ${result.detail}`, ...(lack && { lack }) };
  if (result.outcome !== 'done' || result.end === undefined) return null;
  return result.end.kind === 'reached' ? { kind: 'reached', url } : result.end;
}

/** At the end of the steps: on a page that answers, or where everything expected was there. */
function arrived(tab: Tab, expected: boolean): Ending {
  const { url } = tab.here();
  if (tab.isThere() || expected) return { kind: 'reached', url };
  const isUnknown = tab.errand.destinations.length === 0;
  return { kind: 'lost', reason: isUnknown ? 'no page that answers was found by these rules' : `the way ends on ${url}, which is not known to answer` };
}
