import type { Failure } from './failure.ts';
import type { Device, Route } from './survey.ts';
import type { StepCall } from './scenario.ts';

/** One planned attempt. The edition owes an answer for each. */
export interface Visit {
  /** `site/scenario/route/device`, the same every year. */
  readonly id: string;
  readonly site: string;
  readonly scenario: string;
  readonly route: Route;
  readonly device: Device;
}

/** Walk over which a visit goes, ready for the walker: a script's steps, or those made from a way that was found. */
export interface Errand {
  readonly visit: Visit;
  readonly start: string;
  readonly steps: readonly StepCall[];
  /** Addresses that count as arrived; the goal of a script may also be one of its `expect`s. */
  readonly destinations: readonly string[];
}

/** What one step did. Outcome `not-found` is the site's, `stopped` the world's or ours. */
export interface StepTaken {
  readonly word: string;
  /** One sentence a council officer understands: `follow "Bins and recycling"`. */
  readonly say: string;
  readonly outcome: 'done' | 'not-found' | 'stopped' | 'skipped';
  /** Address after the step. */
  readonly url: string;
  /** The look of the page after the step. */
  readonly look: string | null;
  /** The link that was used. */
  readonly link: { readonly text: string; readonly href: string | null; readonly region: string; readonly opened: boolean } | null;
  readonly detail: string;
}

/**
 * How a journey ended. `reached`; `lost` the site's doing, it counts; `stopped` the world's or ours, it does not;
 * `absent` the site has no such route (no search, no A to Z).
 */
export type Ending =
  | { readonly kind: 'reached'; readonly url: string }
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'stopped'; readonly reason: string; readonly failure: Failure }
  | { readonly kind: 'absent'; readonly reason: string };

/** What happened on a visit; facts, no opinion. */
export interface Journey {
  readonly visit: Visit;
  readonly attempts: number;
  readonly steps: readonly StepTaken[];
  /** Ids of the looks passed, in order, repeats kept. */
  readonly looks: readonly string[];
  readonly ending: Ending;
  /** Clicks and submissions of a search that a resident would have made. */
  readonly clicks: number;
  /** Names for pages asked for with `check` and `capture`. */
  readonly marks: readonly { readonly kind: 'check' | 'capture'; readonly what: string; readonly look: string }[];
  /** ISO time with zone; nothing is scored from it. */
  readonly started: string;
  readonly seconds: number;
}
