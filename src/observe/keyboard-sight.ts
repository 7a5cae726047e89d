import type { Page } from 'playwright';
import type { Store } from '../model/kit.ts';
import type { FocusRing, UnseenStop } from '../model/keyboard.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { cropped, difference, restless, shoot, type Difference, type Part, type Pixels } from './keyboard-pixels.ts';
import { numberOf, press } from './keyboard-page.ts';
import type { Stop } from './keyboard-stops.ts';
import { focusOff, focusOn, hasFocus, isBuried, isUnseenNow, type Place } from './page-sight.ts';

/** Kinds that are measured, kinds in doubt that are measured once more, and stops without anything to see that are. */
const MOST_KINDS = 40;
const MOST_DOUBTS = 10;
const MOST_UNSEEN = 6;
/** So many pixels elsewhere on the screen are seen. */
const SEEN = 24;
/** Long enough for a style that fades in. */
const FADE_MS = 200;

type Kinds = readonly { readonly stop: Stop; readonly count: number }[];

/** How each kind of stop looks with and without the focus, at most 40 kinds. Leaves the focus where it is. */
export async function ringsOf(tab: Page, kinds: Kinds, endsAt: number, keep: Store['keep']): Promise<readonly FocusRing[]> {
  const rings: FocusRing[] = [];
  let doubts = 0;
  for (const { stop, count } of kinds.slice(0, MOST_KINDS)) {
    if (Date.now() > endsAt) break;
    const quick = await quickLook(tab, stop.n);
    if (quick === null) continue;
    const ring = { ...asSpot(stop.spot), why: '', ...(count > 1 && { count }), outline: quick.place.outline, hasCaret: quick.place.hasCaret };
    if (!isDoubtful(quick.difference, ring)) {
      rings.push({ ...ring, ...quick.difference, elsewhere: null });
      continue;
    }
    doubts += 1;
    const long = doubts > MOST_DOUBTS ? null : await longLook(tab, stop);
    if (long === null) continue;
    const image = await keep(cropped(long.picture, long.part), 'png');
    rings.push({ ...ring, ...long.near, elsewhere: long.elsewhere, image });
  }
  return rings;
}

/** Whether anything on the screen tells that the focus is on a stop of which nothing can be seen. */
export async function unseenOf(tab: Page, stops: readonly Stop[], endsAt: number): Promise<readonly UnseenStop[]> {
  const found: UnseenStop[] = [];
  for (const stop of stops.slice(0, MOST_UNSEEN)) {
    if (Date.now() > endsAt) break;
    const long = await longLook(tab, stop);
    if (long === null || !long.isUnseen) continue;
    const [spot, how] = [asSpot(stop.spot), (stop.unseen ?? '').slice(0, 60)];
    found.push({ ...spot, why: how, how, changed: long.near.changed + long.elsewhere, isControl: stop.isControl });
  }
  return found;
}

function isDoubtful({ changed, strong }: Difference, { outline }: Pick<FocusRing, 'outline'>): boolean {
  return changed < outline / 4 && strong < Math.min(outline / 4, 24);
}

async function quickLook(tab: Page, n: number): Promise<{ readonly place: Place; readonly difference: Difference } | null> {
  const place = await lookAt(tab, n);
  if (place === null) return null;
  const focused = await shoot(tab, place.clip);
  if (!(await lookAway(tab, n, place.scroll))) return null;
  const plain = await shoot(tab, place.clip);
  if (await isBack(tab, n)) return null;
  return { place, difference: difference(plain, focused, whole(plain)) };
}

interface LongLook {
  readonly near: Difference; readonly elsewhere: number; readonly picture: Pixels; readonly part: Part; readonly isUnseen: boolean;
}

/** By the real key where it can be, on the whole screen; where nothing is seen at once, again after a while, without what moves by itself. */
async function longLook(tab: Page, { n, before }: Stop): Promise<LongLook | null> {
  if (before !== null && (await lookAt(tab, before)) !== null) await press(tab, 'Tab', 0);
  const place = await lookAt(tab, n);
  if (place === null) return null;
  // What lies whole under something else is another matter, and of a closed menu without its script mostly no matter at all.
  if (await inIsolation(tab, isBuried, n) === true) return null;
  const soon = await shoot(tab, null);
  const isUnseen = await inIsolation(tab, isUnseenNow, n) === true;
  if (!(await lookAway(tab, n, place.scroll))) return null;
  const plain = await shoot(tab, null);
  if (await isBack(tab, n)) return null;
  const first = lookOf(plain, soon, place, null);
  if (first.elsewhere >= SEEN || !isDoubtful(first.near, place)) return { ...first, isUnseen };
  await tab.waitForTimeout(FADE_MS);
  const masked = restless(plain, await shoot(tab, null));
  if ((await lookAt(tab, n)) === null) return null;
  await tab.waitForTimeout(FADE_MS);
  const late = await shoot(tab, null);
  const [one, other] = [lookOf(plain, soon, place, masked), lookOf(plain, late, place, masked)];
  return { ...(other.near.changed + other.elsewhere > one.near.changed + one.elsewhere ? other : one), isUnseen };
}

function lookOf(plain: Pixels, picture: Pixels, { clip, scroll }: Place, masked: Uint8Array | null): Omit<LongLook, 'isUnseen'> {
  const [left, top] = scroll.split(' ').map(Number);
  const part = { ...clip, x: clip.x - (left ?? 0), y: clip.y - (top ?? 0) };
  const near = difference(plain, picture, part, masked);
  return { near, elsewhere: difference(plain, picture, whole(picture), masked).changed - near.changed, picture, part };
}

function whole({ width, height }: Pixels): Part {
  return { x: 0, y: 0, width, height };
}

async function lookAt(tab: Page, n: number): Promise<Place | null> {
  const place = await inIsolation(tab, focusOn, n) as Place | null; // from our own world; numbers are checked below
  if (place === null) return null;
  const { x, y, width, height } = place.clip;
  return [x, y, width, height, place.outline].every((one) => Number.isFinite(one)) && width >= 1 && height >= 1 ? { ...place, outline: numberOf(place.outline) } : null;
}

async function lookAway(tab: Page, n: number, scroll: string): Promise<boolean> {
  return await inIsolation(tab, focusOff, { n, scroll }) === true;
}

/** Whether a script has fetched the focus back: the picture without it was one with it. */
async function isBack(tab: Page, n: number): Promise<boolean> {
  return await inIsolation(tab, hasFocus, n) === true;
}
