import type { Page } from 'playwright';
import { restless, shoot, type Part, type Pixels } from './keyboard-pixels.ts';

/** When pictures are taken of a screen on which nothing is done, each so long after the last: what fades is over, a clock has gone on. */
const WAITS_MS = [300, 250, 800];
/** Pixels of one place, and how many places apart two that move may be to belong together. */
const PLACE = 8;
const REACH = 2;

/** What moves by itself: as rectangles, and marked in a picture; with the last picture that was taken. */
export interface Moving { readonly parts: readonly Part[]; readonly marks: Uint8Array; readonly still: Pixels }

/** Watches the screen for a second or two in which nothing is done. The whole rectangle of what moves counts: the next moment it is elsewhere in it. */
export async function movingNow(tab: Page): Promise<Moving> {
  const pictures: Pixels[] = [];
  for (const wait of WAITS_MS) {
    await tab.waitForTimeout(wait);
    pictures.push(await shoot(tab, null));
  }
  return movingIn(pictures);
}

/** What differs between pictures of one screen, at least one, in which nothing was done. */
export function movingIn(pictures: readonly Pixels[]): Moving {
  const still = pictures.at(-1);
  if (still === undefined) throw new Error('keyboard: no picture was taken');
  const { width, height } = still;
  const changed = pictures.slice(1).map((one, n) => restless(pictures[n] ?? one, one));
  const parts = partsOf((pixel) => changed.some((one) => one[pixel] === 1), width, height);
  const marks = new Uint8Array(width * height);
  for (const part of parts) for (let y = part.y; y < part.y + part.height; y += 1) marks.fill(1, y * width + part.x, y * width + part.x + part.width);
  return { parts, marks, still };
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
