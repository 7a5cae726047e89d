import type { Verdict } from '../model/kit.ts';
import { cantTell, passed } from './verdict.ts';

/** Passed; where not all was looked at, that is said behind it, and whether it has passed cannot be told. */
export function passedUnlessCut(fine: string, isCut: boolean | undefined, cut: string): Verdict {
  return isCut === true ? cantTell(`${fine} ${cut}`.trim(), { severity: 'info' }) : passed(fine);
}
