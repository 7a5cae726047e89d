import type { Page } from 'playwright';
import type { FocusRing } from '../model/keyboard.ts';
import { inIsolation } from './isolated.ts';
import { isClearOf, meet, movedIn, watched, type Watched } from './keyboard-moving.ts';
import { numberOf, pause, press } from './keyboard-page.ts';
import { difference, restless, shoot, type Difference, type Part, type Pixels } from './keyboard-pixels.ts';
import type { Stop } from './keyboard-stops.ts';
import { focusOff, focusOn, hasFocus, isBuried, isUnseenNow, type Place } from './page-sight.ts';

/** So many pixels elsewhere on the screen are seen. */
const SEEN = 24;
/** Long enough for a style that fades in. */
const FADE_MS = 200;
/** When pictures are taken of a screen on which nothing is done, each so long after the last: what fades is over, a clock has gone on. */
const WATCH_MS = [500, 250, 800];
/** How long the focus is away between further looks: never the same, for what moves comes round again. */
const AWAY_MS = [700, 500, 900, 600, 0];
/** So many looks have to show the same before anything but what moves by itself counts as seen. */
const AGREED = 3;

/** Whether so little changed at the stop that the whole screen has to be looked at. */
export function isDoubtful({ changed, strong }: Difference, { outline }: Pick<FocusRing, 'outline'>): boolean {
  return changed < outline / 4 && strong < Math.min(outline / 4, 24);
}

/** With and without the focus, the stop alone; null where it can't be looked at. */
export async function quickLook(tab: Page, n: number): Promise<{ readonly place: Place; readonly difference: Difference } | null> {
  const place = await lookAt(tab, n);
  if (place === null) return null;
  const focused = await shoot(tab, place.clip);
  if (!(await lookAway(tab, n, place.scroll))) return null;
  const plain = await shoot(tab, place.clip);
  if (await isBack(tab, n)) return null;
  return { place, difference: difference(plain, focused, whole(plain)) };
}

/** What was seen at a stop and elsewhere on the screen, with the picture that shows it. */
export interface LongLook {
  readonly near: Difference; readonly elsewhere: number; readonly picture: Pixels; readonly part: Part; readonly isUnseen: boolean;
}

/**
 * By the real key where it can be, on the whole screen; where nothing is seen at once, again after a while, without what moves by itself.
 * Null where it can't be looked at, `moving` where what moves by itself leaves nothing to tell.
 */
export async function longLook(tab: Page, { n, before }: Stop): Promise<LongLook | 'moving' | null> {
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
  if (!isDoubtful(first.near, place)) return { ...first, isUnseen };
  const best = first.elsewhere >= SEEN ? first : await lateLook(tab, n, { plain, soon, place });
  if (best === null) return null;
  const sure = best.elsewhere >= SEEN && isDoubtful(best.near, place) ? await unmovedLook(tab, n, place) : best;
  return sure === null || sure === 'moving' ? sure : { ...sure, isUnseen };
}

type Look = Omit<LongLook, 'isUnseen'>;
interface Looked { readonly plain: Pixels; readonly soon: Pixels; readonly place: Place }

/** Once more after a while, without what moves by itself; of both looks the one in which more was seen. */
async function lateLook(tab: Page, n: number, { plain, soon, place }: Looked): Promise<Look | null> {
  await pause(tab, FADE_MS);
  const masked = restless(plain, await shoot(tab, null));
  if ((await lookAt(tab, n)) === null) return null;
  await pause(tab, FADE_MS);
  const late = await shoot(tab, null);
  const [one, other] = [lookOf(plain, soon, place, masked), lookOf(plain, late, place, masked)];
  return other.near.changed + other.elsewhere > one.near.changed + one.elsewhere ? other : one;
}

/**
 * Without what moves by itself elsewhere on the screen, which is no sign of the focus: the focus comes and goes until all that differs with
 * it is known to move by itself, or has differed every time. `moving` where nothing can be told: it moves under the stop, or what changed
 * hangs together with what moves. How far a thing moves between two pictures is no matter, for the looks add up.
 */
async function unmovedLook(tab: Page, n: number, { scroll }: Place): Promise<Look | 'moving' | null> {
  if (!(await isAway(tab, n, scroll))) return null;
  let plain = await watched(tab, WATCH_MS, null);
  let focused: Watched | null = null;
  for (const [round, wait] of AWAY_MS.entries()) {
    const place = await lookAt(tab, n);
    if (place === null || place.scroll !== scroll) return null;
    focused = await watched(tab, [FADE_MS], focused);
    const told = toldBy(plain, focused, place, round + 1 >= AGREED);
    if (told !== null) return told;
    if (!(await lookAway(tab, n, scroll))) return null;
    if (wait > 0) plain = await watched(tab, [wait], plain);
  }
  return 'moving';
}

/** What pictures without and with the focus tell by now; null where more of them have to. */
function toldBy(plain: Watched, focused: Watched, place: Place, isAgreed: boolean): Look | 'moving' | null {
  const { parts, marks } = movedIn([plain, focused]);
  const look = lookOf(plain.last, focused.last, place, marks);
  if (parts.some((one) => meet(one, look.part))) return 'moving';
  if (look.elsewhere === 0) return look;
  if (!isAgreed) return null;
  return look.elsewhere < SEEN || isClearOf(parts, plain.last, focused.last, SEEN + look.near.changed) ? look : null;
}

async function isAway(tab: Page, n: number, scroll: string): Promise<boolean> {
  return !(await isBack(tab, n)) || await lookAway(tab, n, scroll);
}

function lookOf(plain: Pixels, picture: Pixels, { clip, scroll }: Place, masked: Uint8Array | null): Look {
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
