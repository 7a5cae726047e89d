import type { Failure } from '../model/failure.ts';

/** A wall that the site put up stays for the whole edition; what was only in passing is tried again. */
export function isWorthAnotherTry(failure: Failure | null): boolean {
  return failure !== null && !failure.permanent && failure.kind !== 'blocked';
}
