import type { Failure } from '../model/failure.ts';
import { alive, nodesOn } from './act-alive.ts';
import { sourceOf } from './here.ts';
import { isOpen, type Live } from './live.ts';
import { lookAlive } from './look-alive.ts';
import { enter, stateOf, type Stand } from './stand.ts';

const GLANCE_MS = 250;

/**
 * Waits on the live page until something is so, for as long as it may take: whether it came to be so. What the page shows then is where the
 * journey stands. A failure where no page could be opened to wait on.
 */
export async function waitUntil(stand: Stand, isSo: () => Promise<boolean>, mostMs: number): Promise<boolean | Failure> {
  if (await isSo()) return true;
  const live = await alive(stand);
  if (!isOpen(live)) return live;
  const end = Date.now() + mostMs;
  let print = '';
  let isDone = false;
  let hasChanged = false;
  while (!isDone && Date.now() < end && !live.page.isClosed()) {
    const now = JSON.stringify((await nodesOn(stand, live)).nodes);
    hasChanged ||= print !== '' && now !== print;
    if (now !== print) isDone = await isSoNow(stand, live, isSo);
    print = now;
    if (!isDone) await live.page.waitForTimeout(Math.min(GLANCE_MS, Math.max(1, end - Date.now()))).catch(() => undefined);
  }
  if (isDone || hasChanged) await enter(stand, stateOf(stand, await lookAlive(stand, live), stand.state.url, live));
  return isDone;
}

/** A light look, kept by nobody, says what the page shows now. */
async function isSoNow(stand: Stand, live: Live, isSo: () => Promise<boolean>): Promise<boolean> {
  const look = await lookAlive(stand, live, { depth: 'light' });
  const { state } = stand;
  stand.state = { ...state, source: sourceOf(look, stand.errand.visit.device) ?? state.source };
  const is = await isSo();
  if (!is) stand.state = state;
  return is;
}
