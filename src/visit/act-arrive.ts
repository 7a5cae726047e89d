import type { StepTaken } from '../model/visit.ts';
import { nodesOn } from './act-alive.ts';
import { actOn, type Deed, type Done } from './act.ts';
import { failure } from './failure.ts';
import { isSealed } from './hold-back.ts';
import { answerOf, type Live } from './live.ts';
import { lookAlive } from './look-alive.ts';
import type { PageNode, PageNodes } from './nodes.ts';
import { meet, takeKeptOff } from './noted.ts';
import { blame, enter, go, isAnswer, stateOf, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';

/** What a step used, as its report has it. */
export type Used = Pick<StepTaken, 'target' | 'help'>;

/**
 * Does it, and stands where that leads: on another page of the site as a link does, or on the state of this page that came of it, looked at
 * anew where its words or controls are others than before. `what`: the act as a noun, `the press on “Continue”`.
 */
export async function actAndArrive(stand: Stand, live: Live, deed: Deed & { readonly what: string; readonly used: Used }): Promise<StepResult> {
  const { used, what } = deed;
  const before = await nodesOn(stand, live);
  takeKeptOff(live.page.context());
  const done = await actOn(stand, live, deed);
  if (done.url !== null) meet(live.page.context(), done.url, true);
  const kept = takeKeptOff(live.page.context());
  // What answers the task has been come to, whoever's it is.
  const met = done.url !== null && isAnswer(stand, done.url) ? null : kept;
  if (met?.kind === 'sign-in') return { outcome: 'not-found', detail: `it leads to a sign-in (${met.who}), which is not opened`, lack: 'account', ...used };
  if (met !== null) return halt(failure('unsafe', `it leads to a ${met.kind} page (${met.who}), which is not opened`), used);
  if (done.stopped !== null) return halt(done.stopped, used);
  // It was seen to be free a moment ago: that the act did not come through says nothing of the site.
  if (!done.isDone) return halt(failure('timeout', `${what} did not come through`, { fault: 'ours' }), used);
  if (done.url !== null) return { ...told(await go(stand, done.url, null, true), done), ...used };
  return { ...told(await stay(stand, live, before, done), done), ...used };
}

async function stay(stand: Stand, live: Live, before: PageNodes, { isSending }: Done): Promise<StepResult> {
  const isSame = !live.page.isClosed() && printOf(before) === printOf(await nodesOn(stand, live));
  const unsent = 'it would have sent something to the site, and nothing is sent';
  if (isSame && isSending) return halt(failure('unsafe', unsent), {});
  if (isSame) return { outcome: 'done', detail: 'the page stays as it is' };
  const look = await lookAlive(stand, live);
  // Read for the steps that come, and kept nowhere.
  const read = isSealed(live.page.context()) ? { source: stand.seat.by.readSource(await answerOf(stand.seat, () => live.page.content()), stand.state.url) } : {};
  await enter(stand, { ...stateOf(stand, look, stand.state.url, live), ...read, isLed: true });
  if (look.failure !== null) return blame(look.failure);
  return { outcome: 'done', ...(isSending ? { detail: 'the page wanted to send something to the site as well; it was not sent' } : {}) };
}

/** All by which a person can tell two states apart, but for what fields hold and what is chosen: that is the script's own doing. */
export function printOf({ nodes }: PageNodes): string {
  const said = ({ role, name, text, value, level, disabled, expanded, invalid, url }: PageNode): unknown =>
    [role, name, value === null ? text : '', level, disabled, expanded, invalid, url];
  return JSON.stringify(nodes.map(said));
}

/** Stopped by our own rules or limits. */
export function halt(why: ReturnType<typeof failure>, used: Used): StepResult {
  return { outcome: 'stopped', detail: why.detail, failure: why, ...used };
}

function told(result: StepResult, { told: more }: Done): StepResult {
  const detail = [result.detail ?? '', ...more].filter((part) => part !== '').join('; ');
  return detail === '' ? result : { ...result, detail };
}
