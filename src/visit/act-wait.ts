import type { Page, Request } from 'playwright';
import type { Failure } from '../model/failure.ts';
import { alive, nodesOn } from './act-alive.ts';
import { seenAddress } from './address.ts';
import { latenessOf } from './deadline.ts';
import { sourceOf } from './here.ts';
import { isOpen, type Live } from './live.ts';
import { lookAlive } from './look-alive.ts';
import { enter, go, stateOf, type Stand } from './stand.ts';

const GLANCE_MS = 250;

/**
 * Waits on the live page until something is so, for as long as it may take: whether it came to be so. What the page shows then, also where it
 * has gone on to another page by itself, is where the journey stands. A failure where no page could be opened to wait on.
 */
export async function waitUntil(stand: Stand, isSo: () => Promise<boolean>, mostMs: number): Promise<boolean | Failure> {
  if (await isSo()) return true;
  const live = await alive(stand);
  if (!isOpen(live)) return live;
  const { page } = live;
  const isLed = stand.state.isLed === true;
  const left = watchLeaving(page);
  const end = Date.now() + mostMs;
  const first = await printOn(stand, live);
  let [print, isDone] = ['', false];
  while (!isDone && Date.now() < end && !page.isClosed()) {
    const now = await printOn(stand, live);
    const told = now !== print && now !== '' ? await isSoNow(stand, live, isSo) : false;
    isDone = told === true;
    // What could not be looked at just then is looked at again, though nothing has changed.
    print = told === null ? '' : now;
    if (!isDone) await page.waitForTimeout(Math.min(GLANCE_MS, Math.max(1, end - Date.now()))).catch(() => undefined);
  }
  left.stop();
  const to = left.was() ? seenAddress(page.url()) : null;
  if (to !== null) return (await go(stand, to, null, isLed)).outcome === 'done' && (isDone || (await isSo()));
  if (print !== first || isDone) await enter(stand, { ...stateOf(stand, await lookAlive(stand, live), stand.state.url, live), isLed });
  return isDone;
}

/** What the page has now, as one text; '' while it is between two pages. */
async function printOn(stand: Stand, live: Live): Promise<string> {
  const page = await nodesOn(stand, live).catch((error: unknown) => {
    if (latenessOf(error) !== null) throw error;
    return null;
  });
  return page === null ? '' : JSON.stringify(page.nodes);
}

function watchLeaving(page: Page): { readonly was: () => boolean; readonly stop: () => void } {
  let was = false;
  const listen = (request: Request): void => { was ||= request.isNavigationRequest() && request.frame() === page.mainFrame(); };
  page.on('request', listen);
  return { was: () => was, stop: () => void page.off('request', listen) };
}

/** A light look, kept by nobody, says what the page shows now; null where it shows nothing, as between two pages. */
async function isSoNow(stand: Stand, live: Live, isSo: () => Promise<boolean>): Promise<boolean | null> {
  const look = await lookAlive(stand, live, { depth: 'light' });
  const source = sourceOf(look, stand.errand.visit.device);
  if (source === null) return null;
  const { state } = stand;
  stand.state = { ...state, source };
  const is = await isSo();
  if (!is) stand.state = state;
  return is;
}
