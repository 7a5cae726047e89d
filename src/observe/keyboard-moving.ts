import type { Page } from 'playwright';
import { pause } from './keyboard-page.ts';
import { difference, restless, shoot, type Part, type Pixels } from './keyboard-pixels.ts';

/** Pixels of one place, and how many places apart two that move may be to belong together. */
const PLACE = 8;
const REACH = 2;
/** What changes so close to what moves may be of it. */
const BESIDE = 16;

/** A screen in one state, in which nothing was done, over several pictures: the last of them, and which pixels were not the same in all. */
export interface Watched { readonly last: Pixels; readonly changed: Uint8Array }

/** What moves by itself: as rectangles, and marked in a picture. */
export interface Moved { readonly parts: readonly Part[]; readonly marks: Uint8Array }

/** Takes pictures of the screen, at least one, each so long after what was before; added to those of the same state that there are. */
export async function watched(tab: Page, waitsMs: readonly number[], before: Watched | null): Promise<Watched> {
  let known = before;
  for (const wait of waitsMs) {
    await pause(tab, wait);
    known = withPicture(known, await shoot(tab, null));
  }
  if (known === null) throw new Error('keyboard: no picture was taken');
  return known;
}

/** With one more picture of the same state. */
export function withPicture(known: Watched | null, last: Pixels): Watched {
  if (known === null) return { last, changed: new Uint8Array(last.width * last.height) };
  const changed = restless(known.last, last);
  if (known.changed.length === changed.length) for (let pixel = 0; pixel < changed.length; pixel += 1) if (known.changed[pixel] === 1) changed[pixel] = 1;
  return { last, changed };
}

/** What moves by itself in any of the states, all of one screen. The whole rectangle of it counts: the next moment it is elsewhere in it. */
export function movedIn(states: readonly Watched[]): Moved {
  const { width, height } = states[0]?.last ?? { width: 0, height: 0 };
  const parts = partsOf((pixel) => states.some(({ changed }) => changed[pixel] === 1), width, height);
  const marks = new Uint8Array(width * height);
  for (const part of parts) for (let y = part.y; y < part.y + part.height; y += 1) marks.fill(1, y * width + part.x, y * width + part.x + part.width);
  return { parts, marks };
}

/** Whether so many pixels differ between two pictures in places that do not hang together with what moves. */
export function isClearOf(moving: readonly Part[], before: Pixels, after: Pixels, enough: number): boolean {
  const { parts } = movedIn([withPicture(withPicture(null, before), after)]);
  const clear = parts.filter((one) => !moving.some((other) => meet(one, other)));
  return clear.reduce((sum, part) => sum + difference(before, after, part).changed, 0) >= enough;
}

/** Whether two rectangles lie on or beside each other. */
export function meet(one: Part, other: Part): boolean {
  return one.x < other.x + other.width + BESIDE && other.x < one.x + one.width + BESIDE
    && one.y < other.y + other.height + BESIDE && other.y < one.y + one.height + BESIDE;
}

interface Box { left: number; top: number; right: number; bottom: number }

/** The rectangles round pixels that stand close together. */
function partsOf(isMoving: (pixel: number) => boolean, width: number, height: number): readonly Part[] {
  const places = new Map<string, Box>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isMoving(y * width + x)) continue;
      const key = `${Math.floor(x / PLACE)} ${Math.floor(y / PLACE)}`;
      places.set(key, around(places.get(key) ?? { left: x, top: y, right: x, bottom: y }, { left: x, top: y, right: x, bottom: y }));
    }
  }
  const parts: Part[] = [];
  for (const key of [...places.keys()]) {
    const box = together(key, places);
    if (box !== null) parts.push({ x: box.left, y: box.top, width: box.right - box.left + 1, height: box.bottom - box.top + 1 });
  }
  return parts;
}

/** Takes a place out, and all that hang together with it; null where it is out already. */
function together(key: string, places: Map<string, Box>): Box | null {
  let all: Box | null = null;
  const open = [key];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const box = places.get(next);
    if (box === undefined) continue;
    places.delete(next);
    all = all === null ? box : around(all, box);
    const [across = 0, down = 0] = next.split(' ').map(Number);
    for (let x = across - REACH; x <= across + REACH; x += 1) for (let y = down - REACH; y <= down + REACH; y += 1) open.push(`${x} ${y}`);
  }
  return all;
}

function around(one: Box, other: Box): Box {
  return { left: Math.min(one.left, other.left), top: Math.min(one.top, other.top), right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom) };
}
