import type { EvidenceId } from './facts.ts';
import type { Spot } from './spot.ts';

/** Text that is whole at 1280 pixels and no longer so in another state of the same page. */
export interface LostText extends Spot {
  /**
   * clipped: a box that hides what overflows cuts it; hidden: whole lines of it lie beyond such a box; overlapped: its letters and those of
   * another text lie over each other; covered: another box lies over it; outside: a fixed box carries it off the screen.
   */
  readonly how: 'clipped' | 'hidden' | 'overlapped' | 'covered' | 'outside';
  /** CSS path of the box that cuts it, or of the other text. */
  readonly by: string;
  /** CSS pixels of a line's height (or width, where it is cut at its side) that are lost, and how many there are; of an overlap what both share, and the line's height. */
  readonly lost: number;
  readonly of: number;
  /** Cut with an ellipsis: by design, and perhaps whole elsewhere. */
  readonly ellipsis: boolean;
  readonly image?: EvidenceId;
}

/** What keeps a reader from wider spacing. */
export interface ForbiddenSpacing extends Spot {
  readonly property: 'letter-spacing' | 'line-height' | 'word-spacing';
  /** As it is written in the style attribute. */
  readonly value: string;
  /** Times the font size, and the least that WCAG asks for. */
  readonly ratio: number;
  readonly least: number;
}

/** Something that does not fit a narrow screen. */
export interface Wide extends Spot {
  /** CSS pixels by which it stands out. */
  readonly over: number;
  /**
   * text, control: of the page, which scrolls sideways; word: text of the page of which nothing stands out but one word of at least thirty letters, as
   * names of places are; lines: of text in a box of its own that has to be scrolled in both directions.
   */
  readonly what: 'text' | 'control' | 'lines' | 'word';
}

/** What turns with the screen so that it always stands the same way. */
export interface Turned extends Spot {
  readonly how: 'rotated' | 'message';
  /** The orientation in which the page cannot be used as it is. */
  readonly orientation: 'portrait' | 'landscape';
  /** Degrees between the two; 0 for a message. */
  readonly degrees: number;
  /** Of the first: the page as it stands then. */
  readonly image?: EvidenceId;
}

/** The page at 320 pixels, with text twice as large, with wide spacing, and turned; each against the page at 1280 pixels. Lists hold at most 30. */
export interface Resize {
  /** Texts that were looked at. */
  readonly tried: number;
  /** The page has so many elements that it was looked at at 320 pixels alone, or not at all, and of its texts the first. Absent: it was not so. */
  readonly isCut?: true;
  /** 320 CSS pixels wide. */
  readonly narrow: { readonly scrollWidth: number; readonly wide: readonly Wide[]; readonly lost: readonly LostText[] };
  /** Everything at 200 %: 640 by 450 CSS pixels. */
  readonly zoom: readonly LostText[];
  /** Boxes of which no line can be read, at 1280 pixels and at 200 %; none where it is missing. */
  readonly cutThrough?: readonly LostText[];
  /** Letters alone at 200 %. */
  readonly letters: readonly LostText[];
  /** Lines 1.5, letters 0.12, words 0.16, paragraphs 2 times the font size apart. */
  readonly spaced: readonly LostText[];
  readonly forbidden: readonly ForbiddenSpacing[];
  readonly turned: readonly Turned[];
}
