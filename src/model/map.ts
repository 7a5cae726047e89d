import type { Failure } from './failure.ts';
import type { FormFact, PageSource } from './facts.ts';

/** One page of a site as plain HTTP (or, where a page is empty without script, the browser) gave it. */
export interface MappedPage {
  /** Normalised: no fragment but a route or what is pressed (facts.ts), no default port, sorted nothing else. */
  readonly asked: string;
  /** After redirects. */
  readonly got: string;
  readonly status: number | null;
  readonly contentType: string;
  readonly by: 'http' | 'browser';
  /** Order of arrival in the site's own walk, from 0; deterministic, not time. */
  readonly order: number;
  readonly source: PageSource | null;
  readonly failure: Failure | null;
}

/** One result of a site search, in the order shown. */
export interface SearchResult { readonly rank: number; readonly href: string; readonly text: string; readonly extra: string }

/** One query put to the site's own search. */
export interface SearchRun {
  readonly scenario: string;
  readonly query: string;
  /** `task` the scenario's own query (also where it is left out); `asked` one of its conversational ones; `typo` its query with a slip. */
  readonly purpose?: 'task' | 'asked' | 'typo';
  /** Address of the results page, or null where it has none of its own. */
  readonly url: string | null;
  /** Look of the results page. */
  readonly look: string | null;
  readonly results: readonly SearchResult[];
  readonly failure: Failure | null;
}

/** The site's search: how it was found and driven. */
export interface SiteSearch {
  /** `form` GET form driven by address; `script` typed in a browser; `post` not driven (safety rule); `none` not found by these rules; `forbidden` robots.txt. */
  readonly how: 'form' | 'script' | 'post' | 'none' | 'forbidden';
  readonly form: FormFact | null;
  /** The page it was found on. */
  readonly on: string | null;
  readonly runs: readonly SearchRun[];
}

/** How often one kind of query found the answer; shares 0–1, null where none was put. */
export interface SearchScore {
  /** Queries that were answered with results or, in words that were read, with none, of tasks whose answer is known. */
  readonly queries: number;
  /** Share whose first result is the answer. */
  readonly first: number | null;
  /** Share with the answer among the first five. */
  readonly five: number | null;
  /** Mean of 1 ÷ rank, 0 where it is not among the results. */
  readonly reciprocal: number | null;
}

/** How good a site's search is over all tasks. */
export interface SearchMetrics {
  readonly own: SearchScore;
  readonly asked: SearchScore;
  readonly slip: SearchScore;
  /** The tasks' own queries that were answered, whether their answer is known or not. */
  readonly answered: number;
  /** Share of these without a result that could be made out. */
  readonly empty: number | null;
  /** Share of the first five results that are news, documents or archived, over all own queries. */
  readonly junk: number | null;
}

/** A short address tried for a task, `/bins`. */
export interface ShortTry {
  readonly scenario: string;
  readonly asked: string;
  /** After redirects. */
  readonly got: string;
  readonly status: number | null;
  readonly failure: Failure | null;
  /** The address of the site's own that the page names as its true one, where that is another. */
  readonly canonical?: string;
}

/** Pages without end or use that the crawl did not enter. */
export interface Trap {
  readonly kind: 'calendar' | 'session' | 'facet' | 'paging' | 'query' | 'depth' | 'repeat';
  /** Different addresses seen and left alone. */
  readonly count: number;
  /** The first of them by its text. */
  readonly sample: string;
}

/** What the site's own list of its pages says. */
export interface Sitemap {
  /** Files read, an index before what it lists. */
  readonly files: readonly string[];
  /** Addresses listed, sorted, at most 20,000. */
  readonly listed: readonly string[];
  /** Listed in all. */
  readonly count: number;
  /** Whether every file of it was read to its end; what is not listed is known only then. Absent in maps of before this was noted. */
  readonly isWhole?: boolean;
}

/** A task looked up in the site's A to Z. */
export interface LetterLookup {
  readonly scenario: string;
  /** Pages opened: the A to Z itself, then a letter's page where there is one. */
  readonly pages: readonly string[];
  /** Entries that match, in the order of the page. */
  readonly entries: readonly { readonly text: string; readonly href: string; readonly on: string }[];
}

/** Everything that was collected of a site before its journeys are walked. */
export interface SiteMap {
  readonly site: string;
  readonly home: string;
  /** Not null: the site as a whole could not be assessed. */
  readonly failure: Failure | null;
  /** Whether the home page is empty without script, so that the map is built in the browser. */
  readonly needsScript: boolean;
  readonly robots: { readonly found: boolean; readonly crawlDelay: number | null; readonly disallowsSearch: boolean };
  readonly pages: readonly MappedPage[];
  /** Scenario → addresses fetched on its behalf, in order. */
  readonly fetched: Readonly<Record<string, readonly string[]>>;
  readonly search: SiteSearch;
  readonly aToZ: { readonly url: string | null; readonly lookups: readonly LetterLookup[] };
  /** Absent in maps of before these were collected; null where the site has none. */
  readonly sitemap?: Sitemap | null;
  readonly traps?: readonly Trap[];
  /** What they lead to is no page of the map unless something else led there: an address alone is no answer. */
  readonly shorts?: readonly ShortTry[];
  /** What the site said to a short address that no site can know, asked before the others: where it answers that, it answers everything. */
  readonly nonsense?: Omit<ShortTry, 'scenario'>;
  /** Scenario → the address that was fetched only because somebody else says that the answer is there; the judge by itself does not know it. */
  readonly told?: Readonly<Record<string, string>>;
}
