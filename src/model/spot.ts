import type { Box, EvidenceId } from './facts.ts';

/**
 * Something on a page, so that a person finds it again and the same fault is known on other pages. Every string comes from the page and may
 * lie.
 */
export interface Spot {
  /** A short CSS path for people, at most 300 characters. */
  readonly selector: string;
  /** How its markup begins, at most 300 characters. */
  readonly html: string;
  /** What a resident reads or hears of it, at most 120 characters; '' where there is nothing. */
  readonly name: string;
  /** The landmarks around it, outermost first, as roles: `banner>navigation`; '' where it is in none. */
  readonly landmark: string;
  /** In the document's CSS pixels; null where it has none. */
  readonly box: Box | null;
}

/** A spot at which a check found fault or doubt. */
export interface FaultPlace extends Spot {
  /** What was measured here, in plain words: “the ring changes 0 of 412 pixels”. */
  readonly why: string;
  /** In which state of the page it happens, where that is not the page as it loads: “at 320 pixels”, “when it has the focus”. */
  readonly when?: string;
  /** How many such places of the same kind there are on the page, where it is more than this one. */
  readonly count?: number;
  /** A picture of it, where one was taken. */
  readonly image?: EvidenceId;
  /** Where in the picture the thing itself is, in the picture's pixels; absent where the picture shows nothing else. */
  readonly mark?: Box;
}
