import type { ElementHandle, JSHandle, Page } from 'playwright';
import type { LinkFact } from '../model/facts.ts';
import { act, ACT_MS } from './live.ts';
import type { Seat } from './seat.ts';

const MOST_OPENERS = 8;
type Wanted = Pick<LinkFact, 'href' | 'fragment' | 'text'>;

/** A link that can be used now, and whether something had to be opened for it; or, as a resident would find, none. */
export type Revealed = { readonly element: ElementHandle<HTMLElement>; readonly opened: boolean } | null;

/**
 * Finds a link on a live page and makes it usable as a person would: points at the menu item above it (with a mouse), presses the
 * closed buttons of header and navigation and whatever controls the part it is in. Null where it stays hidden or covered.
 */
export async function reveal(seat: Seat, page: Page, link: Wanted, hasMouse: boolean): Promise<Revealed> {
  const now = await usable(page, link);
  if (now !== null) return { element: now, opened: false };
  if (hasMouse) await act(seat, page, () => hoverAbove(page, link));
  const hovered = hasMouse ? await usable(page, link) : null;
  if (hovered !== null) return { element: hovered, opened: true };
  for (let tried = 0; tried < MOST_OPENERS; tried += 1) {
    const opener = asElement(await page.evaluateHandle(nextOpener, link));
    if (opener === null) return null;
    await act(seat, page, () => opener.click({ timeout: ACT_MS }));
    const element = await usable(page, link);
    if (element !== null) return { element, opened: true };
    // What opened something else may lie over the menu now: it is closed again, as a person would.
    const isUseful = await opener.evaluate((one) => one.getAttribute('data-tried') === 'controls').catch(() => true);
    if (!isUseful) await act(seat, page, () => opener.click({ timeout: ACT_MS }));
  }
  return null;
}

/** Seen, and nothing in the way of a click. */
async function usable(page: Page, link: Wanted): Promise<ElementHandle<HTMLElement> | null> {
  const element = asElement(await page.evaluateHandle(findLink, link));
  if (element === null || !(await element.isVisible().catch(() => false))) return null;
  const isFree = await element.click({ trial: true, timeout: ACT_MS / 2 }).then(() => true, () => false);
  return isFree ? element : null;
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

/* The functions below run in the page, each on its own: they can share nothing. */

function findLink({ href, fragment, text }: Wanted): HTMLElement | null {
  const plain = (words: string | null): string => (words ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const all = [...document.querySelectorAll<HTMLElement>(href === null ? 'a, button, summary, [role="link"], [role="button"], [onclick]' : 'a[href], area[href]')];
  const there = href === null ? all : all.filter((one) => one instanceof HTMLAnchorElement && one.href.split('#')[0] === href && one.hash === fragment);
  const named = there.filter((one) => plain(one.getAttribute('aria-label')) === plain(text) || plain(one.textContent) === plain(text) || plain(one.innerText) === plain(text));
  const fit = named.length > 0 || href === null ? named : there;
  return fit.find((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0) ?? fit[0] ?? null;
}

/** The nearest item of a list around the link that is visible although the link is not. */
function itemAbove({ href, fragment }: Wanted): HTMLElement | null {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find((one) => one.href.split('#')[0] === href && one.hash === fragment);
  for (let item = link?.parentElement?.closest('li') ?? null; item !== null; item = item.parentElement?.closest('li') ?? null) {
    if (item instanceof HTMLElement && item.checkVisibility({ visibilityProperty: true }) && item.getBoundingClientRect().height > 0) return item;
  }
  return null;
}

/** The next closed thing to press: first what controls the part the link is in, then the buttons of header and navigation. Each once. */
function nextOpener({ href, fragment }: Wanted): HTMLElement | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((one) => one.href.split('#')[0] === href && one.hash === fragment);
  const isSeen = (one: HTMLElement): boolean => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
  const controlled = (one: HTMLElement): readonly (Element | null)[] => [
    ...[one.getAttribute('aria-controls'), one.getAttribute('for'), (one.dataset['bsTarget'] ?? one.dataset['target'] ?? '').replace(/^#/, '')].map((id) => document.getElementById(id || ' ')),
    one.nextElementSibling, one.tagName === 'SUMMARY' ? one.parentElement : null,
    one.tagName === 'LABEL' ? document.getElementById(one.getAttribute('for') || ' ')?.parentElement ?? null : null,
  ];
  const controls = (one: HTMLElement): boolean => controlled(one).some((part) => links.some((link) => part?.contains(link) === true));
  const isMenu = (one: HTMLElement): boolean => one.closest('header, nav, [role="navigation"], [role="banner"]') !== null || /menu|navigation|dewislen/i.test(one.getAttribute('aria-label') ?? one.innerText);
  const all = [...document.querySelectorAll<HTMLElement>('button, summary, [aria-expanded="false"], [role="button"], label[for]')];
  const closed = all.filter((one) => !one.hasAttribute('data-tried') && one.getAttribute('aria-expanded') !== 'true' && one.getAttribute('type') !== 'submit' && isSeen(one));
  const best = closed.find(controls);
  const next = best ?? closed.find((one) => isMenu(one) && !/search|chwilio|cookie/i.test(one.getAttribute('aria-label') ?? one.innerText)) ?? null;
  next?.setAttribute('data-tried', best === undefined ? 'guess' : 'controls');
  return next;
}
