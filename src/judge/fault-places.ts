import type { FaultPlace, Spot } from '../model/spot.ts';
import { fingerprint } from './fingerprint.ts';
import { kindsOf } from './kinds-of.ts';
import { quote } from './quote.ts';

/** Where things of one kind were found, each kind of place once with its count, at most ten; `why` says what was measured at each. */
export function faultPlaces<T extends { readonly spot: Spot }>(found: readonly T[], why: (one: T) => string): readonly FaultPlace[] {
  const spotted = found.map((one) => ({ one, selector: one.spot.selector }));
  return kindsOf(spotted, ({ one }) => ({ ...one.spot, why: why(one) }), ({ one: { spot } }) => `${fingerprint('', spot.selector)} ${spot.landmark}`);
}

/** The place in a sentence: what a resident reads of it, or else where it stands. */
export function called(spot: Spot): string {
  return quote(spot.name === '' ? spot.selector : spot.name);
}
