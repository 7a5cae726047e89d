import type { Rgb } from '../model/colour.ts';
import type { Box } from '../model/facts.ts';
import { apart, contrast, luminance, rgbAt, type Pixels } from './paint-pixels.ts';

/** A word as it stands on the screen. */
export interface Word { readonly text: string; readonly box: Box }
/** The colour that letters are given, with how opaque it is. */
export interface Ink { readonly rgb: Rgb; readonly alpha: number }
export interface Measured { readonly median: number; readonly below: number; readonly isCertain: boolean }

/** Pixels beside letters that are needed to say anything of a word. */
const LEAST = 24;
/** Less of a difference than this is no letter. */
const FAINTEST = 4;
/** From this share of its colour on a pixel belongs to a letter and not to its soft edge. */
const COVERED = 0.35;
/** Below this share of what is needed nobody argues. */
const CLEARLY = 0.9;
/** Of what is beside the letters: most of it; nearly all of it. */
const MOST = 2 / 3;
const ALL = 0.95;

/**
 * How the words stand out from what is right behind and beside their letters, given the screen with the letters shown and with them made
 * transparent. Null where no letters are seen, or they have another colour than was computed.
 */
export function contrastOfWords(shown: Pixels, hidden: Pixels, words: readonly Word[], ink: Ink, needed: number): Measured | null {
  const all: Rgb[] = [];
  let isCertain = false;
  for (const { text, box } of words) {
    const beside = besideLetters(shown, hidden, box, ink);
    if (beside === null) continue;
    all.push(...beside);
    const clear = beside.filter((ground) => against(ink, ground) < needed * CLEARLY).length;
    isCertain ||= /[\p{L}\p{N}]{3}/u.test(text) && clear >= beside.length * ALL;
  }
  if (all.length < LEAST) return null;
  all.sort((a, b) => luminance(a) - luminance(b));
  const median = against(ink, all[Math.floor(all.length / 2)] ?? [0, 0, 0]);
  const below = all.filter((ground) => against(ink, ground) < needed).length / all.length;
  isCertain ||= median < needed * CLEARLY && below >= MOST;
  return { median: Math.round(median * 100) / 100, below: Math.round(below * 1000) / 1000, isCertain };
}

function against(ink: Ink, ground: Rgb): number {
  return contrast(over(ink, ground), ground);
}

function over({ rgb, alpha }: Ink, ground: Rgb): Rgb {
  const mix = (n: 0 | 1 | 2): number => Math.round(rgb[n] * alpha + ground[n] * (1 - alpha));
  return [mix(0), mix(1), mix(2)];
}

/** The colours behind and right beside the letters in the box; null where there are too few, or what vanished was not of this ink. */
function besideLetters(shown: Pixels, hidden: Pixels, box: Box, ink: Ink): readonly Rgb[] | null {
  const { x0, y0, x1, y1 } = inside(shown, box);
  const width = x1 - x0;
  const letters = new Uint8Array(Math.max(0, width * (y1 - y0)));
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      const ground = rgbAt(hidden, x, y);
      // A letter on a ground of nearly its own colour changes little.
      const whole = apart(over(ink, ground), ground);
      if (apart(rgbAt(shown, x, y), ground) >= Math.max(FAINTEST, whole * COVERED)) letters[(y - y0) * width + x - x0] = 1;
    }
  }
  const isLetter = (x: number, y: number): boolean => x >= x0 && x < x1 && y >= y0 && y < y1 && letters[(y - y0) * width + x - x0] === 1;
  const [beside, wrong]: [Rgb[], number[]] = [[], []];
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      if (isLetter(x, y)) wrong.push(strangeness(rgbAt(shown, x, y), rgbAt(hidden, x, y), ink));
      else if (!isLetter(x - 1, y) && !isLetter(x + 1, y) && !isLetter(x, y - 1) && !isLetter(x, y + 1)) continue;
      beside.push(rgbAt(hidden, x, y));
    }
  }
  wrong.sort((a, b) => a - b);
  return beside.length < LEAST || (wrong[Math.floor(wrong.length / 2)] ?? 255) > 24 ? null : beside;
}

/** How far a pixel is from any mixture of the ground and the ink on it. */
function strangeness(pixel: Rgb, ground: Rgb, ink: Ink): number {
  const full = over(ink, ground);
  const way = ground.map((from, n) => (full[n] ?? 0) - from);
  const gone = ground.map((from, n) => (pixel[n] ?? 0) - from);
  const length = way.reduce((sum, one) => sum + one * one, 0);
  const share = length === 0 ? 0 : Math.min(1.05, Math.max(0, way.reduce((sum, one, n) => sum + one * (gone[n] ?? 0), 0) / length));
  return Math.max(...gone.map((one, n) => Math.abs(one - share * (way[n] ?? 0))));
}

function inside({ width, height }: Pixels, box: Box): { x0: number; y0: number; x1: number; y1: number } {
  return {
    x0: Math.max(0, Math.floor(box.x)), y0: Math.max(0, Math.floor(box.y)),
    x1: Math.min(width, Math.ceil(box.x + box.width)), y1: Math.min(height, Math.ceil(box.y + box.height)),
  };
}
