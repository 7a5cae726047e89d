import type { Region } from './facts.ts';
import type { State } from './finding.ts';

/** The modelled visitor's habits (findability 3.5): assumptions, the same for every site. Chances 0–1. */
export interface VisitorHabits {
  /** How likely a link in this part of the page is seen. */
  readonly sees: Readonly<Record<Region, number>>;
  /** What is left of it behind a menu that has to be opened. */
  readonly behindMenu: number;
  /** How sharply words decide: a link of scent s pulls exp(sharpness × s) − 1. */
  readonly sharpness: number;
  /** Clicks that no word explains. */
  readonly slips: number;
  /** The scent that going back has. */
  readonly back: number;
  /** After each click but the first: how many give up, and how many where nothing smells of at least `faint`. */
  readonly givesUp: number;
  readonly givesUpLost: number;
  readonly faint: number;
  /** A page that fewer than this share come to is not asked for. */
  readonly leastReach: number;
  /** Of the chance to arrive within five clicks, highest first; the last is from 0. */
  readonly bands: readonly { readonly id: string; readonly title: string; readonly from: number }[];
}

/** How findings become points, as written; `scenarios/methods/<id>.yaml`. Versioned, hashed, frozen before the fieldwork. */
export interface Method {
  readonly id: string;
  readonly title: string;
  /** SHA-256 of the file's bytes. */
  readonly hash: string;
  /** Check id → weight inside a task's share. */
  readonly task: {
    readonly weights: Readonly<Record<string, number>>;
    /** More than this share of the weight undecided: the task is not rated. */
    readonly undecided: number;
    /** From this share (0–1) on, so many stars; sorted, highest first; below the last: 1 star. */
    readonly stars: readonly { readonly stars: number; readonly from: number }[];
    /** A failed check that caps the task's stars. */
    readonly caps: readonly { readonly check: string; readonly stars: number; readonly say: string }[];
  };
  /**
   * Checks that are weighed together as one question, by the group's id: it fails on a page where any of them failed, and passes where none
   * failed and at least one passed; it is undecided where one that is asked of every page could not be made. So more checks find more, and none
   * makes another weigh less.
   */
  readonly groups?: Readonly<Record<string, { readonly title: string; readonly checks: readonly string[] }>>;
  /** Measures of the whole site made of page or task checks: check id or group → weight. */
  readonly measures: Readonly<Record<'findability' | 'accessibility' | 'mobile', { readonly title: string; readonly weights: Readonly<Record<string, number>> }>>;
  /** Share of each part in `overall`; `tasks` is the mean of the task stars. */
  readonly overall: Readonly<Record<'tasks' | 'findability' | 'accessibility' | 'mobile', number>>;
  /** Conditions under which a site cannot have more than `stars`, whatever its points. */
  readonly gates: readonly { readonly id: string; readonly check: string; readonly role: 'home' | 'destination' | 'any'; readonly state: State; readonly stars: number; readonly say: string }[];
  /** At least this share (0–1) of what was asked must be answered to be banded and ranked. */
  readonly coverage: number;
  /** Highest first; `from` in points of 100. */
  readonly bands: readonly { readonly id: string; readonly title: string; readonly stars: number; readonly from: number }[];
  /** Habits of the modelled visitor; null where the method leaves the model out. */
  readonly visitor: VisitorHabits | null;
  /** Whether what is found on states that scripted journeys made counts; only told where it is left out. */
  readonly states?: 'shown' | 'scored';
  /** Decimals of a published figure; ranks are made from the rounded one. */
  readonly decimals: number;
}

/** A number with its doubt. All figures 0–100 and rounded as the method says; null = not assessed, never 0. */
export interface Score {
  readonly site: string;
  /** `task:<id>`, `findability`, `accessibility`, `mobile`, `overall`. */
  readonly measure: string;
  /** Weight earned and weight asked, before rounding. */
  readonly points: number | null;
  readonly possible: number;
  readonly percent: number | null;
  /** The percent if everything undecided failed, and if it passed. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share (0–1) of what was asked that was answered. */
  readonly coverage: number;
  /** Stars of a task or a measure, caps applied; null where not rated. */
  readonly stars: number | null;
  /** Of `overall`: the most stars it could have if a gate that could not be examined is closed; absent where none is in doubt. */
  readonly starsInDoubt?: number;
  /** Why stars are fewer than the points would give, or why there are none. */
  readonly notes: readonly string[];
  /** The ledger: what was asked and what it gave; adds up to points and possible. */
  readonly ledger: readonly LedgerLine[];
}

export interface LedgerLine {
  /** A check id, a group of the method, or a measure for `overall`. */
  readonly of: string;
  readonly weight: number;
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
  /** Of those passed, in how many something besides was left to a person or could not be tried out: with it failed, they would have failed. Absent: none. */
  readonly doubts?: number;
  /** weight × passed ÷ (passed + failed), null where neither. */
  readonly earned: number | null;
  /** Finding ids behind it. */
  readonly findings: readonly string[];
}

/** A row of the league table. Sites that are not ranked have null ranks and a reason. */
export interface LeagueRow {
  readonly site: string;
  readonly band: string | null;
  readonly stars: number | null;
  readonly points: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The best and the worst place that the doubt allows, 1-based. */
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  /** Sites with the same rounded points share one, `t41`; '' when alone. */
  readonly tie: string;
  readonly coverage: number;
  readonly gates: readonly string[];
  readonly ranked: boolean;
  readonly reason: string;
}

/** Bands first, then name; unranked sites last with their reason. */
export interface League { readonly rows: readonly LeagueRow[] }
