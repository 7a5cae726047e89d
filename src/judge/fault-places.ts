import type { FaultPlace, Spot } from '../model/spot.ts';
import { fingerprint } from './fingerprint.ts';
import { quote } from './quote.ts';

/** How many kinds of places are told. */
const MOST = 10;

/** Where things of one kind were found, each kind of place once with its count, at most ten; `why` says what was measured at each. */
export function faultPlaces<T extends { readonly spot: Spot }>(found: readonly T[], why: (one: T) => string): readonly FaultPlace[] {
  const kinds = new Map<string, T[]>();
  for (const one of found) {
    const kind = `${fingerprint('', one.spot.selector)} ${one.spot.landmark}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].slice(0, MOST).flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ ...first.spot, why: why(first), ...(alike.length > 1 ? { count: alike.length } : {}) }];
  });
}

/** The place in a sentence: what a resident reads of it, or else where it stands. */
export function called(spot: Spot): string {
  return quote(spot.name === '' ? spot.selector : spot.name);
}
