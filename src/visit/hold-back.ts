import type { BrowserContext } from 'playwright';
import { carries } from './carries.ts';
import { notesOn, type Notes } from './noted.ts';

const VALUES = new WeakMap<Notes, Set<string>>();
const SEALED = new WeakSet<BrowserContext>();

/** A shorter value is part of too many words: only where it is the whole of what is sent under a name it counts. */
const LEAST = 3;

/**
 * From now on, in every context of the journey that this one belongs to (whoever shares its notes): no request of any kind goes out that
 * takes one of these values along, in its address or in what it sends.
 */
export function holdBack(context: BrowserContext, values: readonly string[]): void {
  const notes = notesOn(context);
  if (notes === null) return;
  const known = VALUES.get(notes) ?? new Set<string>();
  VALUES.set(notes, known);
  for (const value of values) if (value.trim() !== '') known.add(value.trim());
}

/** From now on nothing at all is asked for in this context, until it is closed: a secret was typed in it. */
export function seal(context: BrowserContext): void {
  SEALED.add(context);
}

/** Whether a secret was typed somewhere in the context. */
export function isSealed(context: BrowserContext): boolean {
  return SEALED.has(context);
}

/** Whether a request is held back for what it takes along, or because nothing goes out of its context any more. */
export function isHeldBack(context: BrowserContext, url: string, body: string | null): boolean {
  if (SEALED.has(context)) return true;
  const notes = notesOn(context);
  const values = notes === null ? undefined : VALUES.get(notes);
  return values !== undefined && [...values].some((value) => (value.length < LEAST ? isWhole(url, body, value) : carries(url, body, value)));
}

function isWhole(url: string, body: string | null, value: string): boolean {
  const sent = [...(URL.parse(url)?.searchParams.values() ?? []), ...new URLSearchParams(body ?? '').values()];
  return sent.some((one) => one.trim().toLowerCase() === value.toLowerCase());
}
