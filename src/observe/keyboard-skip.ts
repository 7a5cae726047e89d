import type { Page } from 'playwright';
import type { SkipLink } from '../model/keyboard.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { pause } from './keyboard-page.ts';
import type { KeysWorld } from './page-keys.ts';
import type { RawSpot } from './page-spot.ts';

/** So long a script may take to move the focus. */
const WAIT_MS = 200;
const MOST = 3;

/** Follows the links at the page's beginning that promise to skip something, and tells where the next Tab goes. Leaves the page scrolled. */
export async function skipsOf(tab: Page): Promise<readonly SkipLink[]> {
  const numbers = await inIsolation(tab, skipNumbers, MOST);
  const found: SkipLink[] = [];
  for (const n of Array.isArray(numbers) ? numbers : []) {
    const at = await inIsolation(tab, focusSkip, n, [placeOf]) as RawSkip | null; // from our own world; its strings are checked below
    if (at === null) continue;
    await tab.keyboard.press('Enter');
    await pause(tab, WAIT_MS);
    const didOther = await inIsolation(tab, didOtherNow, n) === true;
    await tab.keyboard.press('Tab');
    const next = await inIsolation(tab, nextNow, n, [placeOf]);
    found.push({
      ...asSpot(at.spot), target: at.isThere ? 'there' : 'missing', isSeen: at.isSeen, didOther,
      next: next === 'after' || next === 'before' ? next : 'unsure',
    });
  }
  return found;
}

interface RawSkip { readonly spot: RawSpot; readonly isThere: boolean; readonly isSeen: boolean }

/** Runs in the page: places among what Tab should come to, of links to this page that say that they skip. */
function skipNumbers(most: number): number[] {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  if (!keys) return [];
  const says = /\b(?:skip|jump|go|go straight|straight)\s+(?:directly\s+)?(?:to|past|over)\b.*\b(?:content|main|navigation|nav|menu|search|footer|page|results|article)\b|\bskip\s+(?:navigation|links?|menu|nav|header)\b|\b(?:neidio|mynd|sgipio)\s+(?:yn syth\s+)?(?:i|at)\b.*\b(?:cynnwys|prif|llywio)/i;
  return keys.tabs.slice(0, 8).flatMap((one, n) => {
    if (!(one instanceof HTMLAnchorElement) || one.hash === '' && !/#$/.test(one.href) || one.href.split('#')[0] !== location.href.split('#')[0]) return [];
    return says.test(keys.kit.sayingOf(one)) ? [n] : [];
  }).slice(0, most);
}

interface Places { readonly placeOf: typeof placeOf }

/** Runs in the page: what an address names on it, as it is written or with its signs resolved; one that can't be resolved is taken as written. */
function placeOf(hash: string): Element | null {
  const written = hash.slice(1);
  let meant = written;
  try { meant = decodeURIComponent(written); } catch { /* It stays as written. */ }
  for (const name of [written, meant]) {
    const found = name === '' ? null : document.getElementById(name) ?? document.getElementsByName(name)[0] ?? null;
    if (found !== null) return found;
  }
  return null;
}

/** Runs in the page: puts the focus on the link. */
function focusSkip(n: number, kit: Places): RawSkip | null {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const link = keys?.tabs[n];
  if (!keys || !(link instanceof HTMLAnchorElement)) return null;
  link.focus();
  if (keys.kit.activeNow() !== link) return null;
  keys.kit.beginEffects(null, keys);
  const isThere = kit.placeOf(link.hash) !== null || link.hash.toLowerCase() === '#top';
  const isSeen = keys.kit.whyUnseen(link, { clip: new Map(), shown: new Map() }, keys.kit) === null;
  return { spot: keys.kit.spotOf(link, keys.kit), isThere, isSeen };
}

/** Runs in the page: whether Enter did something else than to follow the address, or moved the focus. */
function didOtherNow(n: number): boolean {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  if (!keys) return true;
  const active = keys.kit.activeNow();
  return (active !== null && active !== keys.tabs[n]) || keys.effects.changes.some(({ on, how }) => how !== 'state' && !keys.effects.restless.has(on) && on !== keys.tabs[n]);
}

/** Runs in the page: whether the focus is past the beginning of what the link names. */
function nextNow(n: number, kit: Places): 'after' | 'before' | 'unsure' {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const link = keys?.tabs[n];
  const active = keys?.kit.activeNow() ?? null;
  if (!keys || active === null || !(link instanceof HTMLAnchorElement) || active.ownerDocument !== document || active.getRootNode() !== document) return 'unsure';
  const target = kit.placeOf(link.hash);
  if (target === null || target.contains(link)) return 'unsure';
  const isPast = (one: Element): boolean => target.contains(one) || (target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (isPast(active)) return 'after';
  // Where nothing more takes the focus, Tab goes round to the beginning.
  return keys.tabs.some((one) => one !== link && isPast(one)) ? 'before' : 'unsure';
}
