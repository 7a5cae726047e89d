import type { StepCall } from '../model/scenario.ts';
import type { StepTaken } from '../model/visit.ts';
import { NOT_STORED } from '../visit/offline-seat.ts';
import { allSteps, capital, sayStep } from './explain-script.ts';
import { nearestToAny } from './nearest-names.ts';
import { insteadOf, pageNames } from './page-names.ts';
import { callOf, isMissed, type Rehearsed } from './rehearsed.ts';
import { writtenNames } from './written-names.ts';

/** One step over stored pages. `unknown`: what it would see is not stored; `left-out`: not for this device, or optional and not there. */
export interface DryStep {
  readonly line: number;
  /** The fragment's file, where it is not the task's own. */
  readonly file: string | null;
  /** How deep it stands in other steps. */
  readonly depth: number;
  readonly say: string;
  readonly state: 'found' | 'missing' | 'unknown' | 'left-out';
  /** What was found and by which of the written names, or why not. */
  readonly detail: string;
  /** Where it was missing, the names most like its own on that page. */
  readonly near: readonly string[];
  readonly url: string;
  /** False: the journey ended before it. */
  readonly isReached: boolean;
}

const states = { done: 'found', 'not-found': 'missing', stopped: 'unknown', skipped: 'left-out' } as const;

/** Every step in order: those that were taken, and those after what could not be told or was missing. */
export function drySteps(one: Rehearsed): readonly DryStep[] {
  const taken = one.journey.steps;
  return [...taken.map((step) => dryStep(one, step)), ...restOf(one).map(notReached)];
}

/**
 * What came of a script: it arrived; it ended with a `stop` of its own as something else; it could not be walked to its end; or something
 * that is stored speaks against it.
 */
export type CameTo = 'arrived' | 'ended' | 'unfinished' | 'misfit';

/** What came of a script that was rehearsed. */
export function cameTo({ journey: { ending, steps } }: Rehearsed): CameTo {
  if (ending.kind === 'reached') return 'arrived';
  const last = steps.at(-1);
  if (last?.word === 'stop' && last.outcome === 'done') return 'ended';
  return ending.kind === 'lost' ? 'misfit' : 'unfinished';
}

const NO_SUCH_WAY = ['no A to Z', 'no site search'];

/** Whether the site was not found to have such a way (an A to Z, a search); so of what holds such a step as its last. */
function isNoWay(one: Rehearsed, taken: StepTaken): boolean {
  const { steps } = one.journey;
  if (taken.outcome !== 'done') return false;
  if (NO_SUCH_WAY.includes(taken.detail)) return true;
  if (taken.word === 'try' && !taken.detail.startsWith('none of')) return false;
  const depth = taken.branch?.length ?? 0;
  const after = steps.slice(steps.indexOf(taken) + 1);
  const end = after.findIndex(({ branch = [] }) => branch.length <= depth);
  const last = (end < 0 ? after : after.slice(0, end)).at(-1);
  return last !== undefined && isNoWay(one, last);
}

function dryStep(one: Rehearsed, taken: StepTaken): DryStep {
  const { line = 0, file = null, branch = [], say, outcome, url } = taken;
  const about = { line, file, depth: branch.length, say: capital(say), state: states[outcome], url, isReached: true, near: [] };
  const isSaidInside = outcome !== 'done' && holdsTaken(one, taken);
  if (isNoWay(one, taken)) return { ...about, state: 'left-out', detail: taken.detail };
  // Of what holds other steps these say what was missing.
  if (isSaidInside) return { ...about, detail: '' };
  if (outcome !== 'not-found') return { ...about, detail: detailOf(taken) };
  const isLast = one.journey.steps.at(-1) === taken;
  if (isLast && one.journey.ending.kind === 'reached') return { ...about, state: 'left-out', detail: 'not needed: the page where the journey stands is the one that answers', near: nearOf(one, taken) };
  if (!isMissed(one, taken)) return { ...about, state: 'left-out', detail: taken.word === 'refuse' ? 'it is here' : 'not here' };
  const isAbsent = taken.word !== 'refuse' && (taken.lack === 'target' || taken.lack === 'sign') && !taken.detail.includes('is on the page');
  return isAbsent ? { ...about, detail: 'not on this page, nor anything like it', near: nearOf(one, taken) } : { ...about, detail: taken.detail };
}

function holdsTaken({ journey: { steps } }: Rehearsed, taken: StepTaken): boolean {
  return (steps[steps.indexOf(taken) + 1]?.branch?.length ?? 0) > (taken.branch?.length ?? 0);
}

/** Only part of a page was kept: its beginning, or what was read of it without a browser. */
const PARTLY = 'only part of this page is stored';

function detailOf({ say, outcome, link, target, detail, help }: StepTaken): string {
  if (say.toLowerCase().includes(detail.toLowerCase()) && target === undefined && link === null) return '';
  if (outcome === 'stopped') return detail.includes(NOT_STORED) ? NOT_STORED : detail.includes('could not be told') ? PARTLY : detail;
  if (outcome !== 'done') return detail;
  const name = target?.name ?? link?.text ?? '';
  if (help !== undefined) return `by the binding’s ${help.css}`;
  const by = target === undefined || target.by === name ? '' : ` by ${target.by.startsWith('~') ? `/${target.by.slice(1)}/` : `“${target.by}”`}`;
  return name === '' ? detail : `“${name}”${by}${detail === '' ? '' : `, ${detail}`}`;
}

/** Of the page's names of the kinds that the step looks for. */
function nearOf(one: Rehearsed, taken: StepTaken): readonly string[] {
  const call = callOf(one, taken);
  const look = one.pageOf(taken);
  if (call === null || look === null) return [];
  const names = pageNames(look, one.device);
  const kinds = [...Map.groupBy(writtenNames(call), ({ kind }) => kind)];
  return [...new Set(kinds.flatMap(([kind, written]) => nearestToAny(written.map(({ name }) => name), insteadOf(kind, names))))].slice(0, 3);
}

/** Top steps that come after the last one that was taken. */
function restOf({ script, journey: { steps, ending } }: Rehearsed): readonly StepCall[] {
  if (ending.kind === 'reached' || ending.kind === 'absent') return [];
  const top = steps.filter(({ branch = [] }) => branch.length === 0).length;
  return script.slice(top).flatMap((call) => allSteps([call]).slice(0, 1));
}

function notReached(call: StepCall): DryStep {
  return { line: call.line, file: call.file ?? null, depth: 0, say: capital(sayStep(call)), state: 'unknown', detail: '', near: [], url: '', isReached: false };
}
