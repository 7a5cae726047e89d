import type { Verdict } from '../model/kit.ts';
import type { FaultPlace } from '../model/spot.ts';
import { fingerprint } from './fingerprint.ts';
import { passedUnlessCut } from './passed-unless-cut.ts';
import { cantTell, failed, inapplicable } from './verdict.ts';

interface Trial {
  readonly id: string;
  /** How many were tried out; none: the question does not arise. */
  readonly tried: number;
  /** Faults that were measured. */
  readonly certain?: readonly FaultPlace[];
  /** Whether not all was tried out: then what found nothing has not passed. */
  readonly isCut?: boolean | undefined;
  /** What a person has to look at. */
  readonly doubtful?: readonly FaultPlace[];
  /** Said where there was nothing to try. */
  readonly nothing: string;
  /** Said where all went well. */
  readonly fine: string;
  /** Said of what was found, by the first of it. */
  readonly say: (first: FaultPlace, count: number) => string;
}

const CUT = 'Not everything was tried: the time was over, or the page did not come once more.';

/** One verdict on what was tried out on a page: failed where a fault was measured, left to a person where there is doubt only. */
export function trialVerdict({ id, tried, isCut, certain = [], doubtful = [], nothing, fine, say }: Trial): readonly Verdict[] {
  const isCertain = certain.length > 0;
  const found = isCertain ? certain : doubtful;
  const [first] = found;
  if (first === undefined && tried === 0 && isCut !== true) return [inapplicable(nothing)];
  if (first === undefined) return [passedUnlessCut(tried === 0 ? '' : fine, isCut, CUT)];
  const more = { places: found.slice(0, 10), fingerprint: fingerprint(id, first) };
  return [isCertain ? failed(say(first, found.length), more) : cantTell(say(first, found.length), { ...more, severity: 'info' })];
}
