import type { TaskFinding } from './destination.ts';
import type { FormFact, PageSource } from './facts.ts';
import type { LetterLookup, MappedPage, SearchMetrics, SearchResult, SearchRun, SiteMap, Trap } from './map.ts';
import type { Scenario } from './scenario.ts';
import type { Said } from './survey.ts';

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
