import type { Device } from './survey.ts';

/**
 * A screen on which pages are looked at, as data. `kind` says which checks are asked of it and how sites are walked: the first screen of each
 * kind that a survey names is the one on which it walks and sees every judged page; on the others only the pages that matter most are seen.
 */
export interface Screen {
  /** Names it in findings and in stored looks; of the two that are walked these say `desktop` and `phone`. */
  readonly id: string;
  /** In plain words, `a small phone`. */
  readonly title: string;
  readonly kind: Device;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels to one CSS pixel. */
  readonly pixels: number;
  readonly touch: boolean;
  /** Whether the page's `meta viewport` is minded, as on phones and tablets. */
  readonly mobile: boolean;
  /** What such a device calls itself, sent before our own name where a page is loaded as this device; null: our own name alone. */
  readonly agent: string | null;
}

/** The screens of a survey by what they are used for. */
export interface Screens {
  readonly desktop: Screen;
  readonly phone: Screen;
  /** Looked at where it matters most; in the survey's order. */
  readonly further: readonly Screen[];
}
