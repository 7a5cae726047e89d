import type { Motion, Moving, Sounding, Stop } from '../model/motion.ts';
import type { Spot } from '../model/spot.ts';
import { asSpot } from './as-spot.ts';
import { clean } from './words.ts';

type Raw = Readonly<Record<string, unknown>>;
const MOST = 20;

/** What moved in the page, as facts: countdowns and clocks apart. Throws where the page answered with another shape. */
export function asMoving(raw: unknown): { readonly moving: readonly Moving[]; readonly countdowns: readonly Spot[] } {
  const all = list(raw).map((one): Moving => ({
    ...steady(asSpot(one), one['how']), how: howOf(one['how']), amount: whole(one['amount']), changes: whole(one['changes']), seconds: one['seconds'] == null ? null : whole(one['seconds']),
    words: words(one['words']), stop: asStop(one['stop']),
  }));
  const runs = all.map((one) => ({ one, run: one.how === 'text' ? runOf(one.words ?? []) : null }));
  return {
    moving: runs.flatMap(({ one, run }) => (run === null ? [one] : [])),
    countdowns: runs.flatMap(({ one, run }) => (run === 'down' ? [spot(one)] : [])),
  };
}

/** `down` or `up` where the texts are times or numbers that run evenly, as clocks do. */
export function runOf(texts: readonly string[]): 'down' | 'up' | null {
  const values = texts.map(secondsIn);
  const steps = values.slice(1).map((value, n) => (value ?? NaN) - (values[n] ?? NaN));
  if (steps.length < 2 || steps.some((step) => Number.isNaN(step))) return null;
  if (steps.every((step) => step < 0 && step >= -5)) return 'down';
  return steps.every((step) => step > 0 && step <= 5) ? 'up' : null;
}

function secondsIn(text: string): number | null {
  const numbers = text.match(/\d+/g);
  if (numbers === null || numbers.length > 6) return null;
  return numbers.slice(-4).reduce((sum, number) => sum * 60 + Number(number), 0);
}

export function asSounding(one: Raw): Sounding {
  const seconds = typeof one['seconds'] === 'number' && Number.isFinite(one['seconds']) ? one['seconds'] : null;
  return { ...asSpot(one), seconds, hasSound: typeof one['hasSound'] === 'boolean' ? one['hasSound'] : null, controls: one['controls'] === true, stop: asStop(one['stop']) };
}

export function asStop(raw: unknown): Stop {
  const { where, name } = (raw ?? {}) as Raw; // each is checked here
  return (where === 'beside' || where === 'elsewhere') && typeof name === 'string' ? { where, name: clean(name).slice(0, 80) } : null;
}

export function asFlashing(raw: unknown): Motion['flashing'] {
  return list(raw).map((one) => ({ ...asSpot(one), perSecond: whole(one['perSecond']) }));
}

export function list(raw: unknown): readonly Raw[] {
  if (!Array.isArray(raw)) throw new Error('motion: the page answered with something else');
  return raw.slice(0, MOST * 2).map((one) => (one ?? {}) as Raw); // its values are checked one by one
}

/** Written by what moves it, and so another one at another moment. */
const WRITTEN = /\sstyle=(?:""|"[^"]*(?:transform|translate|left|right|top|bottom|margin|opacity|width|height|display|visibility)).*$/is;

/** What changes has no name, no content and no style that would be the same the next time. */
function steady(place: Spot, how: unknown): Spot {
  const html = (how === 'text' || how === 'blinks' ? place.html.replace(/^(<[^>]*>).*$/s, '$1') : place.html).replace(WRITTEN, '…');
  return { ...place, html, ...(how === 'text' && { name: '' }) };
}

/** Its place alone. */
export function spot({ selector, html, name, landmark, box }: Spot): Spot {
  return { selector, html, name, landmark, box };
}

function howOf(value: unknown): Moving['how'] {
  const known = (['moves', 'blinks', 'scrolls', 'text', 'picture', 'film'] as const).find((one) => one === value);
  if (known === undefined) throw new Error('motion: the page answered with something else');
  return known;
}

export function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('motion: the page answered with something else');
  return Math.round(value);
}

function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.slice(0, 40).map((one) => clean(String(one)).slice(0, 80)) : [];
}
