import type { FocusRing } from '../model/keyboard.ts';
import type { FaultPlace } from '../model/spot.ts';

/** Below so many pixels nothing on the screen has changed that anybody would see. */
const NOTHING = 24;
/** WCAG 2.4.13 asks for 3:1 between before and after, and advises it only. */
const WEAK = 3;
/** What is twice as bright or dark is seen at a glance where it is as large as a line of 2 pixels all round, the area of 2.4.13. Our choice. */
const LARGE = { contrast: 2, lines: 2 };

/**
 * Whether nothing tells that the focus is there: under a quarter of the outline changed, no more than 24 pixels clearly, and nothing
 * elsewhere on the screen.
 */
export function hasNoRing({ changed, strong, elsewhere, outline, hasCaret }: FocusRing): boolean {
  return !hasCaret && elsewhere !== null && changed < outline / 4 && strong < Math.min(outline / 4, NOTHING) && elsewhere < NOTHING;
}

/** Whether something tells it, but so faintly that many will not see it. */
export function hasWeakRing(ring: FocusRing): boolean {
  if (ring.hasCaret || hasNoRing(ring)) return false;
  if ((ring.elsewhere ?? 0) >= NOTHING) return false;
  // A border that grows by a pixel all round, or as many pixels of another shape.
  if ((ring.clear ?? 0) >= ring.outline && ring.changed >= ring.outline / 4) return false;
  const isLarge = ring.changed >= ring.outline * LARGE.lines;
  return ring.changed < ring.outline / 4 || (ring.contrast !== null && ring.contrast < (isLarge ? LARGE.contrast : WEAK));
}

/** The place of a ring, with what is to be said of it. */
export function ringPlace({ selector, html, name, landmark, box, count, image }: FocusRing, why: string): FaultPlace {
  return { selector, html, name, landmark, box, why, when: 'when it has the focus', ...(count !== undefined && { count }), ...(image !== undefined && { image }) };
}
