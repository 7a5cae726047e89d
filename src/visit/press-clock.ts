import type { Failure } from '../model/failure.ts';
import { failure } from './failure.ts';
import { madeOf } from './made-address.ts';

/** So long one look at a state may take without counting: what an ordinary site needs, all presses on the way included. */
const FREE_MS = 15_000;
/** So much more all of a site's may take. */
const MOST_MS = 600_000;

/**
 * What pressing has cost at one site. Every state is come to by all presses on the way to it, so a site that answers slowly costs many times
 * its delay.
 */
export interface PressClock {
  /** Why nothing more is pressed for what was asked, or null; of an address with nothing to press always null. */
  readonly whyNot: (asked: string) => Failure | null;
  /** Does the job and counts what it took beyond the ordinary. */
  readonly timed: <T>(asked: string, job: () => Promise<T>) => Promise<T>;
}

/** Begins at nothing spent; `mostMs` is for tests. */
export function pressClock(mostMs = MOST_MS): PressClock {
  let spentMs = 0;
  const isPressed = (asked: string): boolean => (madeOf(asked)?.presses.length ?? 0) > 0;
  // Lasting, unlike the slowness of one page: who reads the map tells by it that any page may be among what is left.
  const why = failure('timeout', 'pressing took too long on this site, and what was left was not tried', { permanent: true, fault: 'ours' });
  const timed = async <T>(asked: string, job: () => Promise<T>): Promise<T> => {
    const began = Date.now();
    try {
      return await job();
    } finally {
      if (isPressed(asked)) spentMs += Math.max(0, Date.now() - began - FREE_MS);
    }
  };
  return { whyNot: (asked) => (isPressed(asked) && spentMs >= mostMs ? why : null), timed };
}
