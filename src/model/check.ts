import type { Facts, ObserverId } from './facts.ts';
import type { Severity, State } from './finding.ts';
import type { PageCase } from './page-case.ts';
import type { SiteCase } from './site-case.ts';
import type { FaultPlace } from './spot.ts';
import type { Device, Route } from './survey.ts';
import type { TaskCase } from './task-case.ts';

/** What a check says; `judge` makes findings of it. */
export interface Verdict {
  readonly state: State;
  readonly message: string;
  readonly item?: string;
  readonly severity?: Severity;
  readonly route?: Route;
  readonly device?: Device;
  readonly url?: string;
  readonly evidence?: readonly string[];
  readonly fingerprint?: string;
  readonly wcag?: readonly string[];
  /** Where, the most telling first and each kind of place once, at most 10. */
  readonly places?: readonly FaultPlace[];
}

export interface CheckCard {
  /** = file name. Named for the trouble found, or for the question asked. */
  readonly id: string;
  readonly title: string;
  /** What it tests, what it can't see, in two sentences. */
  readonly about: string;
  /** How a person verifies it by hand. */
  readonly verify: string;
  /** Why it matters to a resident, in one or two sentences. */
  readonly matters: string;
  /** How to mend it. */
  readonly mend: string;
  /** What it cannot see or leaves out on purpose. */
  readonly unseen: string;
  /** WCAG techniques or failures that it follows: `F78`, `G195`. */
  readonly techniques?: readonly string[];
  /** ACT rules that it decides or helps to decide, by their ids: `oj04fd`. */
  readonly act?: readonly string[];
  readonly severity: Severity;
  readonly wcag: readonly string[];
  /** All success criteria that it can speak of, where those are more than `wcag` (an engine of many rules). */
  readonly covers?: readonly string[];
}

export interface PageCheck extends CheckCard {
  readonly of: 'page';
  readonly devices: readonly Device[];
  /** `judge` hands over only these, all present; otherwise the answer is `untested`. */
  readonly needs: readonly ObserverId[];
  readonly judge: (page: PageCase, facts: Facts) => readonly Verdict[];
}

export interface TaskCheck extends CheckCard {
  readonly of: 'task';
  /** At least one verdict; a question that does not arise is `inapplicable`. */
  readonly judge: (task: TaskCase) => readonly Verdict[];
}

/** Asked once of a whole site; its findings have no task and the subject `site`. */
export interface SiteCheck extends CheckCard {
  readonly of: 'site';
  /** Any number of verdicts, told apart by `item`; each item counts by itself where a method gives the check a weight. */
  readonly judge: (site: SiteCase) => readonly Verdict[];
}

export type Check = PageCheck | TaskCheck | SiteCheck;
