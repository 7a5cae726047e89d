import type { Severity, State } from '../model/finding.ts';
import type { Verdict } from '../model/kit.ts';
import type { Spot } from '../model/spot.ts';
import { fingerprint } from './fingerprint.ts';
import { kindsOf } from './kinds-of.ts';
import { many, quote } from './quote.ts';
import { inapplicable, passed } from './verdict.ts';

interface Telling<T extends Spot> {
  /** Id of the check. */
  readonly check: string;
  /** What was looked at, in the singular, and how many. */
  readonly of: string;
  readonly all: number;
  readonly found: readonly T[];
  /** What is so of those found, as it may follow a count: `pictures are named by their file`. */
  readonly says: string;
  /** What was measured at one, in plain words. */
  readonly why: (one: T) => string;
  /** What is quoted of the first; its name where nothing else is told. */
  readonly shows?: (one: T) => string;
  readonly state: Extract<State, 'failed' | 'cantTell'>;
  readonly severity?: Severity;
  /** As in FaultPlace. */
  readonly when?: string;
}

/** One verdict on all places of one kind on a page: what was found with the first quoted, passed with how many were looked at, or inapplicable. */
export function told<T extends Spot>({ check, of, all, found, says, why, shows, state, severity, when }: Telling<T>): readonly [Verdict] {
  const [first] = found;
  if (first === undefined) return [all === 0 ? inapplicable(`There is no ${of} on the page.`) : passed(`${many(all, of, plural(of))} looked at, none of this kind.`)];
  const words = shows?.(first) || first.name || first.selector;
  return [{
    state,
    message: `${found.length} of ${many(Math.max(all, found.length), of, plural(of))} ${says}, first ${quote(words)}.`,
    fingerprint: fingerprint(check, first.selector),
    places: kindsOf(found, (one) => ({ ...spotOnly(one), why: why(one), ...(when !== undefined && { when }) }), (one) => `${fingerprint(check, one.selector)} ${one.landmark} ${why(one)}`),
    ...(severity !== undefined && { severity }),
  }];
}

/** `blocks of text`, `controls with a name`. */
function plural(of: string): string {
  return of.replace(/^(.*?)(?= of | with |$)/, '$1s');
}

function spotOnly({ selector, html, name, landmark, box }: Spot): Spot {
  return { selector, html, name, landmark, box };
}
