import type { TruthAgreement } from './agreement.ts';
import type { ConsentBanner, InclusionResult } from './arrival.ts';
import type { Destination, TaskFinding } from './destination.ts';
import type { DeviceDifference, FilmStrip } from './difference.ts';
import type { Edition } from './edition.ts';
import type { Box, EvidenceId, Facts, FormFact, Look, ObserverId, PageSource, Region } from './facts.ts';
import type { FaultMark } from './fault-mark.ts';
import type { Finding, PageRole, Severity, State } from './finding.ts';
import type { LabResult } from './lab.ts';
import type { LetterLookup, MappedPage, SearchMetrics, SearchResult, SearchRun, SiteMap, Trap } from './map.ts';
import type { League, Score } from './method.ts';
import type { PdfLook } from './pdf.ts';
import type { Scenario } from './scenario.ts';
import type { FaultPlace } from './spot.ts';
import type { StatementAnswer, StatementPage } from './statement.ts';
import type { Device, Route, Said, Site, Survey } from './survey.ts';
import type { Journey, JudgedOutcome } from './visit.ts';

/** The shapes of what is plugged in: each room offers some, only `survey.ts` and `commands/` put them together. */

/** Where an edition is kept. Every implementation passes tests/store/contract.test.ts. Keys and paths use `/`. */
export interface Store {
  /** The JSON document saved under the key, or null. */
  load<T>(key: string): Promise<T | null>;
  /** Whole or not at all: a crash leaves the old document or the new one. */
  save(key: string, value: unknown): Promise<void>;
  /** Keys that begin with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Keeps bytes under their SHA-256; the same bytes are kept once. */
  keep(bytes: Uint8Array, extension: string): Promise<EvidenceId>;
  evidence(id: EvidenceId): Promise<Uint8Array | null>;
  /** A text or file of the edition that is no fact: findings, scores, everything published. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  read(path: string): Promise<string | null>;
  /** Adds a line to a log, creating it. */
  append(path: string, line: string): Promise<void>;
}

/**
 * One crawl of a site for all its tasks. Told of every page that was fetched or refused, it says which address to fetch next and for whom,
 * until no task has anything left to ask for. Deterministic: the same pages in the same order give the same addresses.
 */
export interface Frontier {
  /** To be told of each page once, whoever asked for it. */
  readonly add: (page: MappedPage) => void;
  /** Own addresses that the site itself lists (sitemap.xml): opened where no link answers and their words smell of a task. */
  readonly list: (addresses: readonly string[]) => void;
  /** The address to fetch next, charged to the scenario; never the same twice. Null when all tasks are content or have used up their fetches. */
  readonly next: () => { readonly url: string; readonly scenario: string } | null;
  /** To be asked at the end: unread Welsh versions of the pages that answer, as those pages name them, at most one a task. */
  readonly versions: () => readonly { readonly url: string; readonly scenario: string }[];
  /** Pages without end that were seen and left alone, by kind. */
  readonly traps: () => readonly Trap[];
  /** What it took so far: pages added, how often any task was judged, and for how many links a scent was worked out. */
  readonly work: () => { readonly pages: number; readonly judged: number; readonly sniffed: number };
}

/** What the crawl needs to know of findability: pages in, order out. Pure. */
export interface Guide {
  /** Begins a crawl: at most `perTask` fetches that each task asks for, and `perSite` pages in all. */
  crawl(scenarios: readonly Scenario[], home: string, budget: { readonly perTask: number; readonly perSite: number }): Frontier;
  /** The page's site search, or null. */
  searchForm(page: PageSource): FormFact | null;
  /** A link or button text that leads to a search, for sites whose search sits on a page of its own. */
  searchLink(page: PageSource): string | null;
  /** Results of a query, by taking away what a nonsense query shows too. */
  results(page: PageSource, nonsense: PageSource | null): readonly SearchResult[];
  /** The address of the A to Z, or null. */
  aToZ(pages: readonly MappedPage[], home: string): string | null;
  /** What to open next for a task in the A to Z, and the entries that match so far. */
  letters(scenario: Scenario, pages: readonly MappedPage[]): { readonly open: readonly string[]; readonly entries: LetterLookup['entries'] };
  /** How good the site's search is over all tasks. `silent`: runs that found nothing where their page says so; other empty results may be our fault. */
  searchMetrics(tasks: readonly TaskFinding[], runs: SiteMap['search']['runs'], silent: ReadonlySet<SearchRun>): SearchMetrics;
  /** Everything that the map says of the task. Total: a map that failed gives `not-found` without candidates. */
  decide(scenario: Scenario, map: SiteMap, said: Said): TaskFinding;
}

/** One page state on one device, with what it is to the survey. */
export interface PageCase {
  readonly site: Site;
  readonly look: Look;
  readonly device: Device;
  readonly roles: readonly PageRole[];
  /** Titles of the site's other looks, for what must differ from page to page. */
  readonly titles: readonly { readonly look: string; readonly title: string }[];
}

/** One task on one site, with everything that was collected for it. */
export interface TaskCase {
  readonly site: Site;
  readonly scenario: Scenario;
  readonly map: SiteMap;
  readonly finding: TaskFinding;
  readonly destination: Destination;
  readonly journeys: readonly Journey[];
  readonly look: (id: string) => Look | null;
  /** The mapped page of an address, asked or got. */
  readonly page: (url: string) => MappedPage | null;
  /** The look of an address, asked or got. */
  readonly looked: (url: string) => Look | null;
}

/** A site as a whole, after its tasks and pages were judged. */
export interface SiteCase {
  readonly site: Site;
  /** When the edition began, as an ISO time: the day against which dates are held. Null where nobody said. */
  readonly started: string | null;
  /** What was found where the statement should be; null where nobody looked. */
  readonly statement: StatementPage | null;
  /** The questions put to it; empty where nobody looked or no such law asks for it. */
  readonly answers: readonly StatementAnswer[];
  /** The PDFs that pages answering a task link to, sorted by address; null where nobody looked. */
  readonly pdfs: readonly PdfLook[] | null;
  /** What was found on its pages and tasks. */
  readonly findings: readonly Finding[];
}

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

interface CheckCard {
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

/** A page that was looked at, as reports need it. */
export interface LookCard {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly status: number | null;
  readonly failure: string | null;
  readonly roles: readonly PageRole[];
  /** As in a finding. */
  readonly seenAs?: string;
  readonly images: Readonly<Partial<Record<Device, { readonly image: EvidenceId; readonly width: number; readonly height: number }>>>;
}

/** A link on the picture that was taken of its page. */
export interface Frame {
  readonly look: string;
  readonly device: Device;
  /**
   * In the picture's own pixels from its upper left corner. It may lie below the picture, which shows the first screen. Null where the
   * link was not to be seen on this device.
   */
  readonly box: Box | null;
  /** Whether something else lay over its middle. */
  readonly covered: boolean;
}

/** A link that the findings quote, and where it stands. */
export interface QuotedLink {
  /** Id of its scenario. */
  readonly task: string;
  /** Quoted as a click of a way, as a result of the site's search or as an entry of the A to Z. */
  readonly of: 'click' | 'result' | 'entry';
  /** Where it was quoted: `Click.from`, the run's query, the address of the A to Z's page. */
  readonly on: string;
  readonly to: string;
  readonly text: string;
  /** Of the page's source; null where the link is not in it. */
  readonly region: Region | null;
  /** The heading or menu item over it; '' where there is none. */
  readonly context: string;
  /** By the source it stands behind a menu or the like that has to be opened. */
  readonly hidden: boolean;
  /** The look of the page that it stands on, or null where none was taken. */
  readonly look: string | null;
  /** One for each device on which there is a picture and the link is known on it. */
  readonly frames: readonly Frame[];
}

/** One distinct fault of a site’s pages: the same rule at the same kind of place, on however many pages and devices. */
export interface SiteFault {
  /** As of findings. */
  readonly fingerprint: string;
  readonly check: string;
  readonly item: string;
  /** The worst that any of its pages has. */
  readonly severity: Severity;
  readonly wcag: readonly string[];
  /** How many judged pages have it. */
  readonly pages: number;
  readonly devices: readonly string[];
  /** An example: where on the page at `url`; null where the check names no places. */
  readonly place: FaultPlace | null;
  readonly url: string | null;
  /** What was said of that page. */
  readonly message: string;
  /** Ids of the findings that it is part of, sorted. */
  readonly findings: readonly string[];
}

export interface SiteResult {
  readonly site: Site;
  /** In plain words, why nothing could be said; null where the site was assessed. */
  readonly notAssessed: string | null;
  readonly mapped: number;
  readonly search: { readonly how: SiteMap['search']['how']; readonly runs: SiteMap['search']['runs']; readonly metrics?: SearchMetrics };
  readonly aToZ: string | null;
  readonly tasks: readonly TaskFinding[];
  readonly journeys: readonly Journey[];
  /** Visit id → how its journey ended, for people who have to act. */
  readonly outcomes: Readonly<Record<string, JudgedOutcome>>;
  readonly looks: readonly LookCard[];
  /** The links that the tasks' ways, searches and A to Z entries quote, and where they stand; absent where nobody asked. */
  readonly quoted?: readonly QuotedLink[];
  /** How the phone's ways differ from the desktop's, task by task and route by route; absent in results from before this was told. */
  readonly differences?: readonly DeviceDifference[];
  /** Its journeys page by page, sorted by visit; absent in results from before this was told. */
  readonly strips?: readonly FilmStrip[];
  /** What is at fault on its pages, each distinct fault once, by severity × reach; absent in results from before this was told. */
  readonly faults?: readonly SiteFault[];
  /** Where the accessibility statement was looked for, and each question put to it; absent where nobody looked. */
  readonly statement?: { readonly page: StatementPage; readonly answers: readonly StatementAnswer[] };
  /** The PDFs that were read, sorted by address; absent where nobody looked. */
  readonly pdfs?: readonly PdfLook[];
  /** What first visits showed, by address; absent where no page was tried. */
  readonly inclusion?: readonly InclusionResult[];
  /** What was timed in the lab, by address; absent where the survey wanted no lab. */
  readonly lab?: readonly LabResult[];
}

/** Everything that is published, already computed; reports add nothing but form. */
export interface Results {
  readonly edition: Edition;
  readonly survey: Survey;
  /** `acts`: it is made by acting on the page, on one page of each template. `timed`: in the lab, so that nobody can see by looking whether it is right. */
  readonly checks: readonly (CheckCard & { readonly of: 'page' | 'task' | 'site'; readonly acts?: boolean; readonly timed?: boolean })[];
  /** Every way of looking, in its own order: `own`: on a load of its own; absent in results that were made without them. */
  readonly looking?: readonly LookingCard[];
  readonly sites: readonly SiteResult[];
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
  readonly league: League;
  /** Of all tasks first, then task by task; absent where no such addresses were given. */
  readonly truth?: readonly TruthAgreement[];
  /** What people decided that no check could decide, as it was taken in; absent where nobody did. */
  readonly marks?: readonly FaultMark[];
}

/** A report is texts by path under `published/`. Pure: same results, same bytes. */
export interface Report {
  readonly id: string;
  readonly render: (results: Results) => readonly { readonly path: string; readonly text: string }[];
}

/** A short script that shows a form of a word; the documentation prints it and the tests run it on a sample council, on both devices. */
export interface StepExample {
  /** What it shows, in plain words. */
  readonly say: string;
  /** A list of steps as YAML, whole: from `open` on. */
  readonly script: string;
  /** Id of the sample council whose pages it is walked on. */
  readonly on: string;
}

/**
 * Where steps stand inside a step's arguments: under this key ('' = the arguments themselves), as a list of steps, as alternatives (each a
 * step or a list of steps), or put there by the reader from the fragment that the arguments name.
 */
export interface StepsHeld { readonly at: string; readonly as: 'steps' | 'alternatives' | 'fragment' }

/** A word of the journey language as `read`, `explain` and the documentation need it; `args` is a zod schema, known only to `read` and the steps. */
export interface StepGrammar<Schema = unknown> {
  readonly id: string;
  readonly group: 'move' | 'act' | 'see' | 'check' | 'flow';
  readonly about: string;
  /** Of the arguments as written. Steps inside them are read by their own words' schemas; the reader puts StepCalls in their place. */
  readonly args: Schema;
  readonly holds: readonly StepsHeld[];
  /** It looks for something in the part of the page that `within` names; absent: `within` may not stand beside it. */
  readonly takesWithin?: true;
  readonly examples: readonly StepExample[];
  /** One sentence for a person; `args` already checked by the schema. */
  readonly say: (args: never) => string;
}

/** One way of looking at a loaded page. `Tab` is the browser's page, known only to `observe` and `visit`. */
export interface Observer<Tab, K extends ObserverId = ObserverId> {
  /** = file name = key of the facts. */
  readonly id: K;
  /** Of the engine or of this observer; stored beside every answer. */
  readonly version: string;
  /** `page`: once a load, on the desktop; `device`: on each device. */
  readonly each: 'page' | 'device';
  /** Also part of a light look. */
  readonly light: boolean;
  /** Of the pages that matter most: `loaded`: sees what a phone gets that loads the page itself; `shown`: sees that load on each further screen. */
  readonly again?: readonly ('loaded' | 'shown')[];
  /** It acts on the page (moves the focus, hovers, presses, resizes), so it gets a page of its own; absent: it only looks. */
  readonly deep?: DeepObserving<Facts[K]>;
  /**
   * Changes nothing on the page that outlives it, unless it is deep. May throw: the caller turns that into a Failure. `anew`, for deep ones
   * alone: loads the page once more, as it was in the beginning. `banner`, for those too: the consent banner that stands on the page. `ms`: what it
   * may take in all; then its whole answer is lost.
   */
  readonly observe: (tab: Tab, on: { readonly device: Device; readonly url: string; readonly keep: Store['keep']; readonly ms?: number; readonly anew?: () => Promise<void>; readonly banner?: () => Promise<ConsentBanner | null> }) => Promise<Facts[K]>;
}

/** A way of looking, as reports need it. */
export type LookingCard = Pick<Observer<never>, 'id' | 'each' | 'again'> & { readonly own: boolean };

/** What has been seen in passing only is no fault: what a deep observer saw at fault is tried once more in a fresh tab. */
export interface DeepObserving<Fact> {
  /** It presses and types: not even a picture is asked for meanwhile, for its address could tell of that. */
  readonly presses?: true;
  /** It mostly waits and watches, so that it may go on beside the others. */
  readonly waits?: true;
  /** It sees a first visit from its beginning: its page is empty, it loads it itself by `anew`, and no consent banner is answered. */
  readonly firstVisit?: true;
  /** Whether anything was seen that a check may call a fault. */
  isSuspect(facts: Fact): boolean;
  /** What both saw; what only one of them saw at fault is left out or told as unsure. */
  agreed(first: Fact, second: Fact): Fact;
}
