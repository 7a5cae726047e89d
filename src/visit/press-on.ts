import type { Page, Request, Response } from 'playwright';
import type { Look } from '../model/facts.ts';
import { hostOf, seenAddress } from './address.ts';
import { refusedByGate, wrongWith } from './answer.ts';
import { failure } from './failure.ts';
import { ledAway, raiseFence, type Stopped } from './fence.ts';
import type { Loaded, Loading } from './load.ts';
import { madeFrom, madeOf, type Made } from './made-address.ts';
import { pressAll } from './press.ts';
import { retryAfter } from './retry-after.ts';

/**
 * Makes sure that opening the address loads it anew: one that differs in its fragment only would be gone to within the page, and a page
 * that is walked by pressing may remember where it was.
 */
export async function freshen(page: Page, url: string): Promise<void> {
  const now = page.url();
  const isWithin = withoutFragment(now) === withoutFragment(url) && (now.includes('#') || url.includes('#'));
  if (!isWithin && (madeOf(url) === null || hostOf(now) !== hostOf(url))) return;
  await page.evaluate(() => { sessionStorage.clear(); }).catch(() => undefined);
  await page.goto('about:blank').catch(() => undefined);
}

/** On what is pressed, and what the browser was last answered. */
interface PressOrder extends Loading { readonly latest: () => Response | null }

/**
 * Presses on a loaded page what a made address names, and gives what it came to or why it did not. A press that opens another document or
 * a route has come to that address, with nothing pressed there yet; an address that a script only wrote into the bar may not open at all.
 * One that would open a page of another host, or in another window, has failed as `unsafe`, and `got` is that page's own address.
 */
export async function pressOn(page: Page, loaded: Loaded, { base, presses }: Made, by: PressOrder): Promise<Loaded> {
  const first = by.latest();
  const origin = URL.parse(base)?.origin ?? '';
  const stopped = await raiseFence(page, origin, by.rules);
  const documents = watchDocuments(page);
  const start = loaded.got ?? base;
  const pressing = { pageMs: by.pageMs, hasMouse: by.hasMouse !== false, isStopped: () => stopped() !== null };
  const why = await pressAll(page, presses, pressing).finally(documents.stop);
  const latest = by.latest();
  const wrong = latest === null || latest === first ? null : await errorOf(latest, by);
  if (wrong !== null) return { ...loaded, ...wrong };
  const stop = stopped();
  if (stop !== null) return { ...loaded, ...whereTo(stop, madeFrom(start, presses)) };
  const here = { ...loaded, status: latest?.status() ?? loaded.status };
  const now = seenAddress(page.url());
  const away = now === null ? failure('empty', 'what was pressed led away from the page', { fault: 'ours' }) : null;
  if (now === null || why !== null) return { ...here, got: madeFrom(start, presses), failure: why ?? away };
  const isOpened = documents.opened();
  const kept = isOpened && now !== start ? await keptFrom(now, origin, by) : null;
  if (kept !== null) return { ...here, ...whereTo(kept, now) };
  return { ...here, got: now !== start && (isOpened || /#[/!]/.test(now)) ? madeFrom(now, []) : madeFrom(start, presses), failure: null };
}

/** Another document that is none: an error, or the gate's own answer. */
async function errorOf(response: Response, by: PressOrder): Promise<Pick<Loaded, 'got' | 'status' | 'failure'> | null> {
  const at = seenAddress(response.url());
  const got = at === null ? null : madeFrom(at, []);
  const refused = refusedByGate(response, by);
  if (refused !== null) return { got, status: null, failure: refused };
  const wrong = await wrongWith(response);
  if (wrong === null) return null;
  const waitMs = retryAfter(response.headers()['retry-after']);
  if (waitMs !== null) by.asksToWait?.(waitMs);
  return { got, status: response.status(), failure: wrong };
}

/** A server that sent its visitor on is held to the same: what it came to is not looked at. */
async function keptFrom(now: string, origin: string, by: PressOrder): Promise<Stopped | null> {
  if (URL.parse(now)?.origin !== origin) return { url: now, why: ledAway(now) };
  const why = (await by.rules?.refusal(now)) ?? null;
  return why === null ? null : { url: now, why };
}

/** A page of another host keeps its own address; what robots.txt keeps us from is a state of the site. */
function whereTo({ url, why }: Stopped, otherwise: string): Pick<Loaded, 'got' | 'status' | 'failure'> {
  return { got: url === null ? otherwise : why.kind === 'unsafe' ? url : madeFrom(url, []), status: null, failure: why };
}

/** The page of another host, or in another window, to which what was pressed leads, or null. */
export function ledTo({ asked, got, failure: why }: Pick<Look, 'asked' | 'got' | 'failure'>): string | null {
  return why?.kind === 'unsafe' && got !== null && madeOf(asked) !== null && madeOf(got) === null ? got : null;
}

function watchDocuments(page: Page): { readonly opened: () => boolean; readonly stop: () => void } {
  let opened = false;
  const listen = (request: Request): void => { opened ||= request.isNavigationRequest() && request.frame() === page.mainFrame(); };
  page.on('request', listen);
  return { opened: () => opened, stop: () => void page.off('request', listen) };
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
