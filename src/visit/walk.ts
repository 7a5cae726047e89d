import type { SiteMap } from '../model/map.ts';
import type { StepCall } from '../model/scenario.ts';
import type { Ending, Errand, Journey, StepTaken } from '../model/visit.ts';
import { latenessOf } from './deadline.ts';
import { failureOf } from './failure.ts';
import type { Looks } from './looks.ts';
import type { Seat } from './seat.ts';
import type { Step, StepResult } from './steps/define-step.ts';
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

async function takeAll(tab: Tab, tell: (taken: StepTaken) => void): Promise<Pick<Attempt, 'steps' | 'ending'>> {
  const steps: StepTaken[] = [];
  const before = beforehand(tab);
  if (before !== null) return { steps, ending: before };
  let left: readonly StepCall[] = tab.errand.steps;
  let expected = false;
  while (left.length > 0 && steps.length < MOST_STEPS) {
    const [call, ...rest] = left;
    if (call === undefined) break;
    const { taken, result } = await take(tab, call);
    steps.push(taken);
    tell(taken);
    const ending = alreadyThere(tab, taken) ?? endingOf(taken, result);
    if (ending !== null) return { steps, ending };
    expected ||= call.word === 'expect' && result.outcome === 'done';
    left = result.outcome === 'done' ? [...(result.then ?? []), ...rest] : rest;
  }
  return { steps, ending: arrived(tab, expected) };
}

/** What is known before the first step. */
function beforehand({ map, errand: { steps, visit } }: Tab): Ending | null {
  if (map.failure !== null) return { kind: 'stopped', reason: map.failure.detail, failure: map.failure };
  if (steps.length > 0) return null;
  const missing = { search: 'no site search', 'a-z': 'no A to Z', navigation: 'no way', scripted: 'no script' }[visit.route];
  return { kind: 'absent', reason: `${missing} was found by these rules` };
}

/** The one place where our own errors around a step are caught. */
async function take(tab: Tab, call: StepCall): Promise<{ taken: StepTaken; result: StepResult }> {
  const step = words[call.word];
  const say = sentence(step, call);
  const doing = step?.take(tab, call.args) ?? Promise.reject(new Error(`there is no step “${call.word}”`));
  const result = await doing.catch((error: unknown): StepResult => {
    const why = latenessOf(error) ?? failureOf(error, { doing: say });
    return { outcome: 'stopped', detail: why.detail, failure: why };
  });
  const { url, look } = tab.here();
  const { outcome, detail = '' } = result;
  const link = 'link' in result ? result.link ?? null : null;
  return { result, taken: { word: call.word, say, outcome, url, look: look?.id ?? null, link, detail } };
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

function endingOf({ say, url }: StepTaken, result: StepResult): Ending | null {
  if (result.outcome === 'stopped') return { kind: 'stopped', reason: `${say}: ${result.detail}`, failure: result.failure };
  if (result.outcome === 'not-found') return { kind: 'lost', reason: `${say}: ${result.detail}` };
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
