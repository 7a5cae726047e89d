import type { Failure } from './failure.ts';
import type { AllowedPost, Device, Override, Route, Supplier } from './survey.ts';
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
  /** Input's name → environment variable; the steps still say `$name` for it. Absent where there is none. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Names of inputs for which nothing was given. Absent where nothing is lacking. */
  readonly lacking?: readonly string[];
  /** Step's name → where its target is on this site. */
  readonly overrides?: Readonly<Record<string, Override>>;
  readonly supplier?: Supplier | null;
}

/**
 * What was wanting where a step was not done: `target` the link, control or field; `page` the page that it led to (404, 410);
 * `sign` what was expected, or what must not be there was; `account` the site wants its visitor to sign in.
 */
export type Lack = 'target' | 'page' | 'sign' | 'account';

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
  /** The link that was used. `opener`: what was pressed to open the menu that it stood in, by its words; absent where nothing was, or nobody noted it. */
  readonly link: { readonly text: string; readonly href: string | null; readonly region: string; readonly opened: boolean; readonly opener?: string } | null;
  readonly detail: string;
  /** Of a script's step: its line, the fragment's file if it is that one's, and its own name. */
  readonly line?: number;
  readonly file?: string;
  readonly name?: string;
  /** The branches that it stands in, outermost first: `try 2 of 3`, `when: then`, `use find-address`. */
  readonly branch?: readonly string[];
  /** What was used, by role and name as the browser's accessibility tree has them; and which of the written words it answered to. */
  readonly target?: { readonly role: string; readonly name: string; readonly by: string };
  readonly lack?: Lack;
  /** Of `try`: which of how many ways was there, from 1. */
  readonly way?: { readonly n: number; readonly of: number };
  /** A binding's override found the target. */
  readonly help?: { readonly css: string; readonly because: string };
}

/**
 * How a journey ended. `reached`; `lost` the site's doing, it counts; `stopped` the world's or ours, it does not;
 * `absent` the site has no such route (no search, no A to Z).
 */
export type Ending =
  | { readonly kind: 'reached'; readonly url: string }
  | { readonly kind: 'lost'; readonly reason: string; readonly lack?: Lack }
  | { readonly kind: 'stopped'; readonly reason: string; readonly failure: Failure }
  | { readonly kind: 'absent'; readonly reason: string; /** The script itself saw that the site has no such thing. */ readonly seen?: true };

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
  /** Names for pages asked for with `check` and `capture`; `errors`: the state of a form that was pressed empty, nothing sent. */
  readonly marks: readonly { readonly kind: 'check' | 'capture' | 'errors'; readonly what: string; readonly look: string }[];
  /** Answers and numbers that `record` took from pages, in order. */
  readonly records?: readonly { readonly name: string; readonly value: string; readonly url: string; readonly look: string | null }[];
  /** Requests that a page wanted to send on the way and that were refused, each once, sorted. */
  readonly refused?: readonly { readonly method: string; readonly url: string }[];
  /** Requests that are no GET and that the site's binding allowed. */
  readonly sent?: readonly AllowedPost[];
  /** Payment, sign-in and CAPTCHA hosts that were met and not opened, each once, sorted. */
  readonly keptOff?: readonly { readonly kind: 'payment' | 'sign-in' | 'captcha'; readonly host: string }[];
  /** ISO time with zone; nothing is scored from it. */
  readonly started: string;
  readonly seconds: number;
}

/**
 * How a journey ended, for people who have to act: a judgement, made anew from stored facts. `done-with-help`: an override of the binding
 * was needed. `broken-script`: the page stands, only our words no longer fit it. Only `not-found`, `dead-end`, `wrong-place` and
 * `account-needed` say something of the site's own doing; scripted journeys cost no points whatever they end with.
 */
export type Outcome =
  | 'done' | 'done-with-help' | 'not-found' | 'dead-end' | 'wrong-place' | 'blocked' | 'broken-site' | 'broken-script'
  | 'not-offered' | 'account-needed' | 'not-assessed';

export interface JudgedOutcome {
  readonly outcome: Outcome;
  /** One sentence: what was seen that makes it so. */
  readonly because: string;
  /** Where something is other than it was, or than the script says: whose change it is, if that can be told. */
  readonly changed?: 'site' | 'script';
  /** 0-based: the step where the journey ended, where it ended at one. */
  readonly step?: number;
  /** What was written for this one site and used on the way, each with its reason. */
  readonly helped?: readonly string[];
}

/**
 * What stood, when this site was last surveyed, where a scripted step now found nothing: kept as a fact of the new edition so that it can
 * be judged without the old one. `facts/<site>/last/<scenario>/<route>.<device>`.
 */
export interface LastSeen {
  readonly edition: string;
  /** 0-based, among the steps of today's journey; of a `try` the step inside it that was done then. */
  readonly step: number;
  /** The step’s sentence then: another one now says that the script was changed since. */
  readonly say?: string;
  /** What the step used then. */
  readonly link: StepTaken['link'];
  readonly target: NonNullable<StepTaken['target']> | null;
  /** The page on which it was used then. */
  readonly page: {
    readonly url: string; readonly title: string; readonly headings: readonly string[];
    readonly links: readonly { readonly text: string; readonly href: string | null }[];
    readonly controls: readonly string[];
    /** The controls were cut off or not read: what is not among them may have stood there all the same. */
    readonly isPart?: true;
  };
}
