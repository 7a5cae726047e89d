import type { ElementHandle, JSHandle, Page } from 'playwright';
import type { LinkFact } from '../model/facts.ts';
import { shown } from './find-node.ts';
import { ACT_MS, type Hand } from './hand.ts';
import { madeOf } from './made-address.ts';
import { findLink, isFree, itemAbove, nextOpener, type Wanted } from './menu-page.ts';

const MOST_OPENERS = 8;

/** A link that can be used now, and whether something had to be opened for it, and by what that was pressed; or, as a resident would find, none. */
export type Revealed = { readonly element: ElementHandle<HTMLElement>; readonly opened: boolean; readonly opener?: string } | null;

/**
 * Finds a link on a live page and makes it usable as a person would: points at the menu item above it (with a mouse), presses the
 * closed buttons of header and navigation and whatever controls the part it is in. Null where it stays hidden or covered. Rejects with
 * `Late` where the page hangs.
 */
export async function reveal(hand: Hand, page: Page, link: Wanted, hasMouse: boolean): Promise<Revealed> {
  const now = await usable(hand, page, link, 2);
  if (now !== null) return { element: now, opened: false };
  if (hasMouse) await hand.act(() => hoverAbove(page, link));
  const hovered = hasMouse ? await usable(hand, page, link) : null;
  if (hovered !== null) return { element: hovered, opened: true };
  for (let tried = 0; tried < MOST_OPENERS; tried += 1) {
    const opener = asElement(await hand.ask(() => page.evaluateHandle(nextOpener, link)));
    if (opener === null) return null;
    // Many are called something else once they are open.
    const name = await hand.ask(() => opener.evaluate(nameOf).catch(() => ''));
    await hand.act(() => opener.click({ timeout: ACT_MS }));
    const element = await usable(hand, page, link);
    if (element !== null) return { element, opened: true, opener: shown(name) };
    // What opened something else may lie over the menu now: it is closed again, as a person would.
    const isUseful = await hand.ask(() => opener.evaluate((one) => one.getAttribute('data-tried') === 'controls').catch(() => true));
    if (!isUseful) await hand.act(() => opener.click({ timeout: ACT_MS }));
  }
  return null;
}

/** Runs in the page: what a control is called there. */
function nameOf(one: HTMLElement): string {
  return String(one.getAttribute('aria-label') ?? one.innerText).replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** Seen, and nothing in the way of a click. */
function usable(hand: Hand, page: Page, link: Wanted, tries = 10): Promise<ElementHandle<HTMLElement> | null> {
  return hand.ask(async () => {
    const element = asElement(await page.evaluateHandle(findLink, link));
    return element !== null && (await element.evaluate(isFree, tries)) ? element : null;
  });
}

async function hoverAbove(page: Page, link: Wanted): Promise<boolean> {
  const item = asElement(await page.evaluateHandle(itemAbove, link));
  await item?.hover({ timeout: ACT_MS / 2 });
  return item !== null;
}

/** A link of a page as its document knows it: the fragment apart, and a control without address by its name. */
export function wanted({ href, fragment, text }: LinkFact): Wanted {
  const made = madeOf(href ?? '');
  if (href === null || made !== null) return { href: null, fragment: '', text, nth: made?.presses.at(-1)?.nth ?? null };
  const [base = '', route] = href.split('#', 2);
  // The document's own `hash` of a lone `#` is empty.
  return { href: base, fragment: route !== undefined ? `#${route}` : fragment === '#' ? '' : fragment, text, nth: 1 };
}

function asElement(handle: JSHandle<HTMLElement | null>): ElementHandle<HTMLElement> | null {
  // The page's functions give an HTMLElement or null; asElement() only knows of Node.
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}
