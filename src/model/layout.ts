import type { Box } from './box.ts';
import type { Handheld } from './handheld.ts';
import type { Spot } from './spot.ts';

/** Which links can be seen and used at once on this device; index = LinkFact.n. */
export interface LinkBoxes {
  readonly boxes: readonly (Box | null)[];
  /** Links whose box is in view order but covered by something else at its middle. */
  readonly covered: readonly number[];
}

/** A thing to tap. */
export interface Target { readonly name: string; readonly selector: string; readonly box: Box; /** In a sentence of text: WCAG 2.5.8 excepts it. */ readonly inline: boolean; /** Absent in older facts, as the other spots of a layout. */ readonly spot?: Spot }

/** What the page looks like on one device. Lengths in CSS pixels. */
export interface Layout {
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly scrollWidth: number;
  readonly scrollHeight: number;
  /** How wide a part of the page a phone can show at once by zooming out: more than the screen where something sticks out, even if moving sideways is shut off. */
  readonly zoomsTo?: number;
  /** Elements that stick out of the screen's right edge, the widest first, at most 10. */
  readonly wide: readonly {
    readonly selector: string; readonly right: number;
    /** What in it makes it so wide, and what holds that so wide, in plain words; '' where that cannot be told. */
    readonly spot?: Spot; readonly because?: string;
  }[];
  /** Content of meta viewport as rendered, or null. */
  readonly viewport: string | null;
  /** Visible text by size: characters at each computed font size. */
  readonly textSizes: readonly { readonly px: number; readonly characters: number; readonly sample: string; /** Of sizes under 12 px. */ readonly spot?: Spot }[];
  /** All targets counted; `small` = under 24 × 24 px, not inline and without the room that 2.5.8 excepts, at most 50. */
  readonly targets: { readonly count: number; readonly small: readonly Target[] };
  /** Pairs of text or targets that lie over each other, at most 20. */
  readonly overlaps: readonly { readonly a: string; readonly b: string; readonly area: number; readonly spot?: Spot }[];
  /** Share 0–1 of the screen that a fixed layer covers after consent was refused, and what it is. */
  readonly overlay: { readonly share: number; readonly selector: string; readonly spot?: Spot } | null;
  /** On screens of the phone's kind; absent in facts from before. */
  readonly handheld?: Handheld;
}
