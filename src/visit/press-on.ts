import type { Page, Request } from 'playwright';
import type { Look } from '../model/facts.ts';
import { hostOf, seenAddress } from './address.ts';
import { failure } from './failure.ts';
import { madeFrom, madeOf, type Made } from './made-address.ts';
import { pressAll } from './press.ts';

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

/**
 * Presses on a loaded page what a made address names, and gives what it came to or why it did not. A press that opens another document or
 * a route has come to that address, with nothing pressed there yet; an address that a script only wrote into the bar may not open at all.
 */
export async function pressOn(page: Page, start: string, { presses }: Made, by: Patience): Promise<Pick<Look, 'got' | 'failure'>> {
  const documents = watchDocuments(page);
  const why = await pressAll(page, presses, { pageMs: by.pageMs, hasMouse: by.hasMouse !== false }).finally(documents.stop);
  const now = seenAddress(page.url());
  if (why !== null) return { got: madeFrom(start, presses), failure: why };
  const away = failure('empty', 'what was pressed led away from the page', { fault: 'ours' });
  if (now === null) return { got: madeFrom(start, presses), failure: away };
  const isAnother = now !== start && (documents.opened() || /#[/!]/.test(now));
  return { got: isAnother ? madeFrom(now, []) : madeFrom(start, presses), failure: null };
}

/** How long a page may take, and whether there is a mouse; there is one unless it is said otherwise. */
interface Patience { readonly pageMs: number; readonly hasMouse?: boolean }

function watchDocuments(page: Page): { readonly opened: () => boolean; readonly stop: () => void } {
  let opened = false;
  const listen = (request: Request): void => { opened ||= request.isNavigationRequest() && request.frame() === page.mainFrame(); };
  page.on('request', listen);
  return { opened: () => opened, stop: () => void page.off('request', listen) };
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
