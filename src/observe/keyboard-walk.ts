import type { Page } from 'playwright';
import { GONE, press } from './keyboard-page.ts';
import type { RawPress, RawStop } from './page-keys.ts';

/** Stops of a walk, and presses without anything new before it counts as going round. */
const MOST_STOPS = 300;
const STUCK = 10;
/** The same for what has stops of its own that can't be told apart: a frame of another origin, a film, a date. */
const STUCK_INSIDE = 60;

export interface Walk {
  /** As first seen, in the order in which the focus came. */
  readonly stops: readonly RawStop[];
  /** The number of the stop at each press; null where the page as a whole had the focus. */
  readonly order: readonly (number | null)[];
  readonly dropped: readonly RawPress[];
  /** `stuck`: goes round without coming to the page's end. */
  readonly ended: 'round' | 'stuck' | 'cut' | 'left';
}

/**
 * Walks through the page with Tab from where it stands, until it comes to the end and round to what it knows. Nothing is touched meanwhile.
 * `came` is told the number of each press.
 */
export async function walkForwards(tab: Page, endsAt: number, came: (n: number) => void): Promise<Walk> {
  const stops: RawStop[] = [];
  const before = new Set<number>();
  const order: (number | null)[] = [];
  const dropped: RawPress[] = [];
  let [idle, rounds] = [0, 0];
  const walk = (ended: Walk['ended']): Walk => ({ stops, order, dropped, ended });
  while (stops.length < MOST_STOPS && Date.now() < endsAt) {
    came(order.length);
    const at = await next(tab);
    if (at === null) return walk('left');
    order.push(at.n);
    idle = at.stop === null ? idle + 1 : 0;
    if (at.stop !== null) stops[at.n ?? 0] = at.stop;
    if (at.dropped !== null) {
      dropped.push(at);
      if (dropped.length >= 10) return walk('cut');
    } else if (at.n === null) rounds += 1;
    else if (rounds === 0) before.add(at.n);
    // Past the end, and at what was known before it: round. Where the walk began below it, what is come to again and again is none.
    const isKnown = at.n !== null && at.stop === null;
    // A page that has nothing to stop at is round at once.
    if ((rounds > 0 && isKnown && before.has(at.n ?? 0)) || (rounds > 1 && isKnown) || rounds > 2) return walk('round');
    if (idle >= (at.opaque ? STUCK_INSIDE : STUCK)) return walk('stuck');
  }
  return walk('cut');
}

async function next(tab: Page): Promise<RawPress | null> {
  try {
    return await press(tab, 'Tab', 0);
  } catch (error) {
    if (error instanceof Error && error.message === GONE) return null;
    throw error;
  }
}

/** Walks back with Shift+Tab for at most so many stops: what lies under a bar that stays in place, seen from this side. */
export async function walkBackwards(tab: Page, most: number, endsAt: number): Promise<readonly RawStop[]> {
  const found: RawStop[] = [];
  for (let n = 0; n < most && Date.now() < endsAt; n += 1) {
    const at = await press(tab, 'Shift+Tab', 0, true);
    if (at.stop === null && n > 1) break;
    if (at.stop?.cover != null) found.push(at.stop);
  }
  return found;
}
