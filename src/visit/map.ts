import type { PageSource } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { MappedPage, SiteMap, SiteSearch } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { cleanAddress } from './address.ts';
import { beginCrawl, type Crawl } from './crawl.ts';
import { failure } from './failure.ts';
import { lookUp } from './letters.ts';
import type { Looks } from './looks.ts';
import { isForBrowser } from './read-by-browser.ts';
import { searchSite } from './search.ts';
import type { Seat } from './seat.ts';
import { sourceOf } from './here.ts';

/** A first page with less than this is asked once more with script. */
const FEW_WORDS = 60;
const FEW_LINKS = 8;

/**
 * Collects a site: robots.txt, home, then for each task in turn the pages that smell most of it, its site search, its A to Z;
 * one page after the other, so that the same site gives the same map. A site that cannot be had gives a map with a failure.
 */
export async function mapSite(seat: Seat, looks: Looks, scenarios: readonly Scenario[]): Promise<SiteMap> {
  const { site, by } = seat;
  const crawl = beginCrawl(seat, looks);
  const address = cleanAddress(site.home) ?? site.home;
  const home = await crawl.page(address);
  const robots = seat.wall() !== null || by.signal.aborted ? { found: false, crawlDelay: null } : await by.robots.about(address);
  const needsScript = home !== null && (await isEmptyWithoutScript(home, looks));
  const first = home !== null && (needsScript || isForBrowser(home.failure)) ? await startAgain(crawl, home.got) : home;
  const failed = seat.wall() ?? interrupted(seat) ?? first?.failure ?? null;
  const start = first?.got ?? address;
  if (failed === null) for (const scenario of scenarios) await follow(scenario, crawl, start, seat);
  const search = failed === null ? await searchSite({ seat, looks, crawl, home: start }, scenarios) : NOTHING;
  const aToZ = failed === null ? await lookUp({ seat, crawl, scenarios, home: start }) : { url: null, lookups: [] };
  // A page that only the search or the A to Z showed leads on too.
  if (failed === null) for (const scenario of scenarios) await follow(scenario, crawl, start, seat);
  return {
    site: site.id, home: start, failure: seat.wall() ?? interrupted(seat) ?? failed, needsScript,
    robots: { ...robots, disallowsSearch: search.how === 'forbidden' },
    pages: crawl.pages(), fetched: crawl.fetched(), search, aToZ,
  };
}

const NOTHING: SiteSearch = { how: 'none', form: null, on: null, runs: [] };

function interrupted({ by }: Seat): Failure | null {
  return by.signal.aborted ? failure('interrupted', 'the survey was stopped') : null;
}

/** Best first: the guide says what smells most of the task until it is content or the task's pages are used up. */
async function follow(scenario: Scenario, crawl: Crawl, home: string, seat: Seat): Promise<void> {
  const { guide, manners } = seat.by;
  const refused: MappedPage[] = [];
  for (let spent = crawl.fetched()[scenario.id]?.length ?? 0; spent < manners.pagesPerTask && crawl.pages().length < manners.pagesPerSite;) {
    const next = guide.next(scenario, [...crawl.pages(), ...refused], home);
    if (next === null || seat.wall() !== null || seat.by.signal.aborted) return;
    const before = crawl.pages().length;
    const page = await crawl.page(next, scenario.id);
    if (page === null) refused.push(notVisited(next, crawl.pages().length));
    else if (crawl.pages().length === before) return;
    spent += crawl.pages().length - before;
    if (refused.length > manners.pagesPerTask) return;
  }
}

/** So that the guide does not name it again; never stored. */
function notVisited(url: string, order: number): MappedPage {
  const why = failure('unsafe', 'one page of another host for each task is enough');
  return { asked: url, got: url, status: null, contentType: '', by: 'http', order, source: null, failure: why };
}

/** Few words and links, scripts, and a rendering that has many more. */
async function isEmptyWithoutScript(home: MappedPage, looks: Looks): Promise<boolean> {
  const source = home.source;
  if (source === null || source.scripts === 0 || !isPoor(source)) return false;
  const shown = sourceOf(await looks.at(home.got, 'full'), 'desktop');
  return shown !== null && shown.links.length >= 2 * source.links.length + 3;
}

function isPoor({ links, words }: PageSource): boolean {
  return links.length < FEW_LINKS || (words < FEW_WORDS && links.length < 3 * FEW_LINKS);
}

/** The crawl goes on in the browser; the home page is read again as a resident sees it. */
async function startAgain(crawl: Crawl, home: string): Promise<MappedPage | null> {
  crawl.useBrowser();
  return crawl.page(home);
}
