import type { FaultPlace } from '../model/spot.ts';
import { fingerprint } from './fingerprint.ts';

/** How many kinds of places are told. */
const MOST = 10;

/**
 * Places for a finding: each kind once, by the first of it, with how many there are, at most ten. Of one kind are what have the same `kind`: where
 * nothing else is said, what stands at the same kind of place on the page.
 */
export function kindsOf<T extends { readonly selector: string }>(
  all: readonly T[], place: (one: T) => FaultPlace, kind: (one: T) => string = ({ selector }) => fingerprint('', selector),
): readonly FaultPlace[] {
  return [...Map.groupBy(all, kind).values()].slice(0, MOST).flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const told = place(first);
    const count = (told.count ?? 1) + alike.length - 1;
    return [{ ...told, ...(count > 1 && { count }) }];
  });
}
