import type { Verdict } from '../model/kit.ts';
import type { Spot } from '../model/spot.ts';
import { faultPlaces } from './fault-places.ts';
import { fingerprint } from './fingerprint.ts';
import { cantTell, failed, inapplicable, passed } from './verdict.ts';

interface Answer<T> {
  readonly id: string;
  /** How many were looked at; none: the question does not arise. */
  readonly tried: number;
  readonly found: readonly T[];
  /** Said where there is nothing to look at. */
  readonly nothing: string;
  /** Said where nothing was found. */
  readonly fine: string;
  /** Said of what was found, by the first of it. */
  readonly say: (first: T, count: number) => string;
  /** What was measured at one place. */
  readonly why: (one: T) => string;
}

/** One verdict on things of one kind, `failed` where any was found. */
export function faultVerdict<T extends { readonly spot: Spot }>(answer: Answer<T>): readonly Verdict[] {
  return verdictAs(failed, answer);
}

/** The same as a hint for a person, which never counts. */
export function hintVerdict<T extends { readonly spot: Spot }>(answer: Answer<T>): readonly Verdict[] {
  return verdictAs((message, more) => cantTell(message, { ...more, severity: 'info' }), answer);
}

function verdictAs<T extends { readonly spot: Spot }>(state: typeof failed, { id, tried, found, nothing, fine, say, why }: Answer<T>): readonly Verdict[] {
  const [first] = found;
  if (first === undefined) return [tried === 0 ? inapplicable(nothing) : passed(fine)];
  return [state(say(first, found.length), { places: faultPlaces(found, why), fingerprint: fingerprint(id, first.spot.selector) })];
}
