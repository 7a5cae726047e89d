import type { FaultPlace } from './spot.ts';
import type { Route } from './survey.ts';

/** EARL's five outcomes. cantTell and untested lower coverage, never points; inapplicable leaves the sum. */
export type State = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

export type Severity = 'critical' | 'serious' | 'moderate' | 'minor' | 'info';

/** One check's verdict on one thing. */
export interface Finding {
  /** Stable over editions: `site/subject/check[/item][/device]`, subject = task id, `page-<look id>` or `shell`: the part that the pages share. */
  readonly id: string;
  readonly site: string;
  readonly check: string;
  /** The task it is about, or null for a page on its own. */
  readonly task: string | null;
  readonly route: Route | null;
  /** `desktop` and `phone` are those that are walked; else the id of a further screen of the survey, which counts for nothing. */
  readonly device: string | null;
  /** What the check tells apart on one subject (an answer's id, an axe rule); '' otherwise. */
  readonly item: string;
  readonly state: State;
  readonly severity: Severity;
  /** Success criteria, `1.4.10`. */
  readonly wcag: readonly string[];
  /** The same fault on other pages has the same fingerprint. */
  readonly fingerprint: string;
  /** How many pages it was seen on. */
  readonly pages: number;
  readonly url: string | null;
  /** One sentence with the measured fact: "122 px wider than the screen". */
  readonly message: string;
  /** Evidence files, then looks as `look:<id>`. */
  readonly evidence: readonly string[];
  /** What kind of page it is about, for page checks: home, destination, way. */
  readonly roles: readonly PageRole[];
  /** Of a state that a scripted journey made: which one, as it stands behind the page’s address: `after “Continue”`. */
  readonly seenAs?: string;
  /** Where on the page, the most telling first; absent where the check names no places. */
  readonly places?: readonly FaultPlace[];
  /** Of what no check could decide and a person did: who looked, as they gave their name, and why (may be ''). Absent where no person did. */
  readonly decided?: { readonly who: string; readonly why: string };
}

/** `state`: a state that a scripted journey made of a page; told, and scored only where the method says so. */
export type PageRole = 'home' | 'destination' | 'way' | 'state';
