import type { Spot } from './spot.ts';

/** Text that begins on the screen and of whose line `lost` of `of` pixels are shut off by the box `by`, as whole as it can be scrolled. */
export interface CutText extends Spot { readonly lost: number; readonly of: number; readonly by: string; readonly ellipsis: boolean }

/** A layer that stays where it is while the page is moved under it, and the share (0–1) of the screen that it takes. */
export interface StayingBar extends Spot { readonly share: number; readonly edge: 'top' | 'bottom' | 'whole' | 'free'; readonly holds: 'consent' | 'other' }

/** A thing wider than the room for it: it can be moved in a box of its own, is cut off, or makes the page wider. Lengths in CSS pixels. */
export interface WideThing extends Spot {
  readonly kind: 'table' | 'pre' | 'frame' | 'picture';
  readonly width: number;
  readonly room: number;
  readonly how: 'scrolls' | 'cut' | 'widens';
}

/** What is asked of small screens alone. */
export interface Handheld {
  /** At most 20. */
  readonly cut: readonly CutText[];
  /** The largest first, at most 6. */
  readonly bars: readonly StayingBar[];
  /** At most 20. */
  readonly things: readonly WideThing[];
  /** How many targets are under 44 × 44 px, not in a sentence nor drawn by the browser. */
  readonly under44: number;
}
