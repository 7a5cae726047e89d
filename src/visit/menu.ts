import type { ElementHandle, JSHandle, Page } from 'playwright';
import type { LinkFact } from '../model/facts.ts';
import { act, ACT_MS, answerOf } from './live.ts';
import { findLink, isFree, itemAbove, nextOpener, type Wanted } from './menu-page.ts';
import type { Seat } from './seat.ts';

const MOST_OPENERS = 8;

/** A link that can be used now, and whether something had to be opened for it; or, as a resident would find, none. */
export type Revealed = { readonly element: ElementHandle<HTMLElement>; readonly opened: boolean } | null;

/**
 * Finds a link on a live page and makes it usable as a person would: points at the menu item above it (with a mouse), presses the
 * closed buttons of header and navigation and whatever controls the part it is in. Null where it stays hidden or covered. Rejects with
 * `Late` where the page hangs.
 */
export async function reveal(seat: Seat, page: Page, fact: LinkFact, hasMouse: boolean): Promise<Revealed> {
  // The document's own `hash` of a lone `#` is empty.
  const link: Wanted = { href: fact.href, fragment: fact.fragment === '#' ? '' : fact.fragment, text: fact.text };
  const now = await usable(seat, page, link, 2);
  if (now !== null) return { element: now, opened: false };
  if (hasMouse) await act(seat, page, () => hoverAbove(page, link));
  const hovered = hasMouse ? await usable(seat, page, link) : null;
  if (hovered !== null) return { element: hovered, opened: true };
  for (let tried = 0; tried < MOST_OPENERS; tried += 1) {
    const opener = asElement(await answerOf(seat, () => page.evaluateHandle(nextOpener, link)));
    if (opener === null) return null;
    await act(seat, page, () => opener.click({ timeout: ACT_MS }));
    const element = await usable(seat, page, link);
    if (element !== null) return { element, opened: true };
    // What opened something else may lie over the menu now: it is closed again, as a person would.
    const isUseful = await answerOf(seat, () => opener.evaluate((one) => one.getAttribute('data-tried') === 'controls').catch(() => true));
    if (!isUseful) await act(seat, page, () => opener.click({ timeout: ACT_MS }));
  }
  return null;
}

/** Seen, and nothing in the way of a click. */
function usable(seat: Seat, page: Page, link: Wanted, tries = 10): Promise<ElementHandle<HTMLElement> | null> {
  return answerOf(seat, async () => {
    const element = asElement(await page.evaluateHandle(findLink, link));
    return element !== null && (await element.evaluate(isFree, tries)) ? element : null;
  });
}

async function hoverAbove(page: Page, link: Wanted): Promise<boolean> {
  const item = asElement(await page.evaluateHandle(itemAbove, link));
  await item?.hover({ timeout: ACT_MS / 2 });
  return item !== null;
}

function asElement(handle: JSHandle<HTMLElement | null>): ElementHandle<HTMLElement> | null {
  // The page's functions give an HTMLElement or null; asElement() only knows of Node.
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}
