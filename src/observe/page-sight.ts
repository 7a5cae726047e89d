import type { Part } from './keyboard-pixels.ts';
import type { KeysWorld } from './page-keys.ts';

/** Where a stop shows itself: in the document's CSS pixels, with the length of its outline on the screen, and how far the page is scrolled then. */
export interface Place { readonly clip: Part; readonly outline: number; readonly hasCaret: boolean; readonly scroll: string }

/** Runs in the page: whether at each of nine points of it something else lies on top. */
export function isBuried(n: number): boolean {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const element = keys?.stops[n];
  if (!keys || !element || keys.kit.whyUnseen(element, { clip: new Map(), shown: new Map() }, keys.kit) !== null) return false;
  const [first] = element.getClientRects();
  const rect = first ?? keys.kit.rectOf(element);
  const shares = [.1, .5, .9];
  return shares.every((across) => shares.every((down) => {
    const hit = document.elementFromPoint(rect.left + rect.width * across, rect.top + rect.height * down);
    return hit !== null && !keys.kit.holds(hit, element, keys.kit) && !keys.kit.drawnFor(element).some((one) => keys.kit.holds(one, hit, keys.kit));
  }));
}

/** Runs in the page: whether a stop has the focus. */
export function hasFocus(n: number): boolean {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  return keys !== undefined && keys.kit.activeNow() === keys.stops[n];
}

/** Runs in the page: puts the focus on a stop, and tells which part of the document shows it. */
export function focusOn(n: number): Place | null {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const element = keys?.stops[n];
  if (!keys || !element?.isConnected || element.ownerDocument !== document) return null;
  // By the key the focus comes to what stands in a frame, and is shown there; a frame that is handed it shows nothing.
  if (element.matches('iframe, frame, object, embed')) return null;
  (element as HTMLElement).focus(); // whatever had the focus can have it
  if (keys.kit.activeNow() !== element) return null;
  keys.kit.endFades();
  const rects = keys.kit.drawnFor(element).map((one) => keys.kit.rectOf(one)).filter(({ width, height }) => width >= 8 && height >= 8);
  const own = keys.kit.rectOf(element);
  const [first = own] = rects;
  const all = rects.reduce((sum, rect) => ({ left: Math.min(sum.left, rect.left), top: Math.min(sum.top, rect.top), right: Math.max(sum.right, rect.right), bottom: Math.max(sum.bottom, rect.bottom) }), { left: first.left, top: first.top, right: first.right, bottom: first.bottom });
  const room = 16;
  const [left, top] = [Math.max(0, Math.floor(all.left - room)), Math.max(0, Math.floor(all.top - room))];
  const [right, bottom] = [Math.min(innerWidth, Math.ceil(all.right + room)), Math.min(innerHeight, Math.ceil(all.bottom + room))];
  const lines = rects.map((rect) => {
    const [wide, high] = [Math.min(rect.right, innerWidth) - Math.max(rect.left, 0), Math.min(rect.bottom, innerHeight) - Math.max(rect.top, 0)];
    return (rect.top >= 0 ? wide : 0) + (rect.bottom <= innerHeight ? wide : 0) + (rect.left >= 0 ? high : 0) + (rect.right <= innerWidth ? high : 0);
  });
  const types = /^(?:text|search|email|tel|url|password|number|date|time|month|week|datetime-local)$/;
  const hasCaret = element instanceof HTMLInputElement ? types.test(element.type) : element.matches('textarea, [contenteditable]:not([contenteditable=false])');
  return {
    clip: { x: left + scrollX, y: top + scrollY, width: Math.max(1, right - left), height: Math.max(1, bottom - top) },
    outline: lines.length > 0 ? Math.min(...lines) : 2 * (own.width + own.height), hasCaret, scroll: `${scrollX} ${scrollY}`,
  };
}

/** Runs in the page: takes the focus away from a stop; false where it stays, or the page has moved meanwhile. */
export function focusOff({ n, scroll }: { readonly n: number; readonly scroll: string }): boolean {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const element = keys?.stops[n];
  // A script may have fetched the focus away meanwhile: then the picture shows something else.
  if (!keys || !element || keys.kit.activeNow() !== element) return false;
  (element as HTMLElement).blur(); // it has the focus
  keys.kit.endFades();
  return keys.kit.activeNow() !== element && `${scrollX} ${scrollY}` === scroll;
}

/** Runs in the page: whether nothing of the stop can be seen now that it has the focus. */
export function isUnseenNow(n: number): boolean {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const element = keys?.stops[n];
  return keys !== undefined && element !== undefined && keys.kit.whyUnseen(element, { clip: new Map(), shown: new Map() }, keys.kit) !== null;
}
