import type { Box, EvidenceId } from './facts.ts';
import type { Spot } from './spot.ts';
import type { Device } from './survey.ts';

/** Pictures to take of one page on one device. */
export interface PicturesWanted {
  /** Id of the page's look. */
  readonly look: string;
  readonly device: Device;
  /** What to take, each under its own key: the fingerprint of the fault. */
  readonly spots: readonly (Pick<Spot, 'selector' | 'html' | 'box'> & { readonly key: string })[];
}

/** A picture of one place on a page. */
export interface Picture {
  readonly image: EvidenceId;
  /** In its own pixels, which are CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Where in the picture the thing itself is. */
  readonly mark: Box;
}

/** Stored as `facts/<site>/pictures/<look id>.<device>`: key → picture. What was not found again has none. */
export type Pictures = Readonly<Record<string, Picture>>;
