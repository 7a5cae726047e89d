import type { Rgb } from '../model/colour.ts';
import { apart, contrast, rgbAt, type Pixels } from './paint-pixels.ts';

/**
 * How well the edge of a thing is told from what is around it: the best, over its four sides, of the strongest contrast between what lies
 * outside and anything from there to a little inside. `margin`: pixels around it in the picture; `depth`: how far inside is looked; `rooms`: for
 * how many pixels nothing else stands above, below, left and right of it (a neighbour's edge is not its own).
 */
export function edgeContrast(picture: Pixels, margin: number, depth: number, rooms: Rooms = [margin, margin, margin, margin]): number {
  const { width, height } = picture;
  const [right, bottom] = [width - 1, height - 1];
  const from = rooms.map((room) => Math.max(0, margin - room));
  const [above = 0, below = 0, before = 0, after = 0] = from;
  const steps = margin + depth;
  const sides = [
    across(width, margin).map((x) => line(picture, above, steps, (n) => [x, n])),
    across(width, margin).map((x) => line(picture, below, steps, (n) => [x, bottom - n])),
    across(height, margin).map((y) => line(picture, before, steps, (n) => [n, y])),
    across(height, margin).map((y) => line(picture, after, steps, (n) => [right - n, y])),
  ];
  const open = sides.filter((_side, n) => (rooms[n] ?? 0) >= LEAST_ROOM);
  return Math.max(...(open.length > 0 ? open : sides).map(middle));
}

/** Above, below, left and right, in pixels. */
export type Rooms = readonly [number, number, number, number];
/** Less is no ground to tell an edge from: a shadow or a ring of its own may fill it. */
const LEAST_ROOM = 3;

/** Places along a side, away from its corners. */
function across(length: number, margin: number): readonly number[] {
  const inner = length - 2 * margin;
  return [0.25, 0.32, 0.39, 0.46, 0.5, 0.54, 0.61, 0.68, 0.75].map((share) => Math.floor(margin + inner * share));
}

function line(picture: Pixels, from: number, steps: number, at: (n: number) => readonly [number, number]): number {
  const outside = rgbAt(picture, ...at(from));
  let best = 1;
  for (let n = from + 1; n < steps; n += 1) best = Math.max(best, contrast(outside, rgbAt(picture, ...at(n))));
  return best;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}

/** Colours of a photograph; a drawing has fewer. */
const MANY = 120;

/**
 * How well what is drawn in the picture stands out from the colour that most of it has: the contrast that three in a hundred of the other
 * pixels reach. Null where nothing is drawn, or so many colours are that it is a photograph.
 */
export function iconContrast(picture: Pixels): number | null {
  const counts = new Map<number, { count: number; rgb: Rgb }>();
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const rgb = rgbAt(picture, x, y);
      const key = ((rgb[0] >> 3) << 10) | ((rgb[1] >> 3) << 5) | (rgb[2] >> 3);
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { count: 1, rgb });
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count);
  const ground = sorted[0]?.rgb;
  if (ground === undefined || sorted.length > MANY) return null;
  const drawn = sorted.filter(({ rgb }) => apart(rgb, ground) > 12);
  const all = drawn.reduce((sum, { count }) => sum + count, 0);
  if (all < picture.width * picture.height * 0.01) return null;
  const best = drawn.map(({ rgb, count }) => ({ count, value: contrast(rgb, ground) })).sort((a, b) => b.value - a.value);
  let seen = 0;
  for (const { count, value } of best) {
    seen += count;
    if (seen >= all * 0.03) return Math.round(value * 100) / 100;
  }
  return null;
}
