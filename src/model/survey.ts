import type { Screens } from './device.ts';
import type { Method } from './method.ts';
import type { Scenario, StepCall } from './scenario.ts';

/** Which kind of council: decides which tasks are its duty. `municipality` = any town or city outside the United Kingdom. */
export type CouncilType =
  | 'district' | 'county' | 'unitary' | 'metropolitan' | 'london-borough'
  | 'welsh' | 'scottish' | 'northern-irish' | 'municipality';

export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland' | 'other';

/** What a site is walked on and looked at with: the kinds of screen (device.ts). */
export type Device = 'desktop' | 'phone';

/** How a resident may come to the task. */
export type Route = 'navigation' | 'search' | 'a-z' | 'scripted';

/** One council, a line of a sites file. */
export interface Site {
  /** GSS code where there is one, else any word of `A-Za-z0-9-`. Names files and addresses. */
  readonly id: string;
  readonly name: string;
  readonly type: CouncilType;
  readonly nation: Nation;
  /** Absolute http(s) address of the home page. */
  readonly home: string;
}

/** A value that a site gives to scripts: public and made up or of a public building, or (a secret) the name of an environment variable. */
export type BoundInput = { readonly value: string; readonly of: string } | { readonly env: string };

/** Where a step finds its target on one site, because its words do not lead there. Whoever needs one has been helped, and it is told. */
export interface Override {
  readonly css: string;
  readonly because: string;
  /** ISO day by which a person looks at it again. */
  readonly review: string;
}

/** Whose pages a task goes on with: a journey may open them as it opens the council's own, payment and sign-in apart. */
export interface Supplier { readonly name: string; readonly host: string }

/** Leave for one look-up or search that a site answers only to POST, at exactly this address. Published with its reason. */
export interface AllowedPost { readonly url: string; readonly because: string; readonly review: string }

/** The few facts one site needs, each with its reason; `scenarios/bindings/<site>.yaml`. */
export interface Binding {
  readonly site: string;
  readonly reviewed: string | null;
  /** The council asked not to be visited: it is listed as declined, never scored. */
  readonly optOut: { readonly since: string; readonly because: string } | null;
  /** Words on the consent banner's refusing button, where the usual ones do not work. */
  readonly consent: readonly string[];
  /** A person says where the answer is: task id → addresses, absolute or from the root. */
  readonly pins: Readonly<Record<string, readonly string[]>>;
  /** Steps of this site's own for a task's scripted route: task id → steps. */
  readonly scripts: Readonly<Record<string, readonly StepCall[]>>;
  /** Input's name → what stands for it here. */
  readonly inputs: Readonly<Record<string, BoundInput>>;
  /** Task id → step's name → where its target is. */
  readonly overrides: Readonly<Record<string, Readonly<Record<string, Override>>>>;
  /** Task id → whose pages it goes on with. */
  readonly suppliers: Readonly<Record<string, Supplier>>;
  readonly allow: { readonly post: readonly AllowedPost[] };
}

/** Where somebody else says that a task is answered: a line of GOV.UK's export of councils' service links. */
export interface Expected {
  readonly site: string;
  readonly task: string;
  readonly url: string;
  /** Other services of the same council for which the same address is given: a page for everything proves little. */
  readonly shared: number;
  /** Given only after the site was visited: no journey was walked to it. */
  readonly late?: true;
}

/** What a person decided about a verdict that the judge was not sure of; a line of an edition's `replies/review.yaml`. */
export interface Reply {
  readonly site: string;
  readonly task: string;
  /** `accept`: the judge's best candidate answers; `reject`: it does not; `other`: the page at `url` does. */
  readonly decision: 'accept' | 'reject' | 'other';
  /** The address that was accepted, rejected or named. */
  readonly url: string;
  readonly who: string;
  readonly why: string;
}

/** What people say of where a task is answered on a site; it stands above the judge's own finding. */
export interface Said {
  /** Of the binding: absolute or from the root. */
  readonly pins: readonly string[];
  readonly reply: Reply | null;
  /** Further replies that say of a page that it does not answer. */
  readonly rejected?: readonly Reply[];
  readonly expected: Expected | null;
}

/** How we behave on other people's servers. Times in milliseconds. */
export interface Manners {
  /** Between the end of one request chain to a host and the start of the next. */
  readonly pauseMs: number;
  /** Sites visited side by side. */
  readonly atOnce: number;
  /** The honest name sent as user agent, with a contact address. */
  readonly userAgent: string;
  /** For one page to load and settle. */
  readonly pageMs: number;
  /** Pages read for a task by following links, at most. */
  readonly pagesPerTask: number;
  /** Pages read of a site in all, at most; robots.txt, sitemap, queries and short addresses come besides. */
  readonly pagesPerSite: number;
  /** Pages of a site at most on which the tests that act are made, one of each template; absent in surveys of before: none. */
  readonly probes?: number;
  /** Runs of Lighthouse on the home page and on each page that answers a task; absent: none, and there is no lab. */
  readonly lab?: number;
}

/** The question, as written; `scenarios/surveys/<id>.yaml` with everything it names read in. */
export interface Survey {
  readonly id: string;
  readonly title: string;
  readonly sites: readonly Site[];
  readonly scenarios: readonly Scenario[];
  readonly bindings: readonly Binding[];
  readonly method: Method;
  /** Route → the devices it is walked on; a route that is absent is not walked. */
  readonly routes: Readonly<Partial<Record<Route, readonly Device[]>>>;
  /** Absent in surveys of before: a desktop of 1280 × 900 and a phone of 390 × 844. */
  readonly screens?: Screens;
  readonly manners: Manners;
  /**
   * Names answered by other addresses than DNS gives, `brambleford.test` → `127.0.0.1:18701`, like lines of a hosts file.
   * Naming an address here is also the only leave to visit a private one. `samples` = the bundled sample councils.
   */
  readonly hosts: Readonly<Record<string, string>> | 'samples';
  /** Of `--truth`, for the survey's sites and tasks; empty without one. */
  readonly expected?: readonly Expected[];
  /** SHA-256 of everything that was read for it: file name → hash. */
  readonly sources: Readonly<Record<string, string>>;
}
