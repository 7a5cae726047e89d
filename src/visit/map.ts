import type { PageSource } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { Frontier } from '../model/kit.ts';
import type { MappedPage, SiteMap, SiteSearch } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Expected } from '../model/survey.ts';
import { cleanAddress } from './address.ts';
import { beginCrawl, type Crawl } from './crawl.ts';
import { failure } from './failure.ts';
import { lookUp } from './letters.ts';
import type { Looks } from './looks.ts';
import { isMostlyRoutes, isWalkedByPressing, withoutAddresses } from './pressing.ts';
import { isForBrowser } from './read-by-browser.ts';
import { searchSite } from './search.ts';
import type { Seat } from './seat.ts';
import { sourceOf } from './here.ts';
import { readTold } from './told.ts';

/** A first page with less than this is asked once more with script. */
const FEW_WORDS = 60;
const FEW_LINKS = 8;
/** Of a site's pages, the share that following links may use up; what is left is for what its search and its A to Z show. */
const BY_LINKS = .8;

/**
 * Collects a site: robots.txt, home, then for all tasks in turn the pages that smell most of them, its site search, its A to Z;
 * one page after the other, so that the same site gives the same map. A site that cannot be had gives a map with a failure.
 */
export async function mapSite(seat: Seat, looks: Looks, scenarios: readonly Scenario[], expected: readonly Expected[] = []): Promise<SiteMap> {
  const { site, by } = seat;
  const crawl = beginCrawl(seat, looks);
  const address = cleanAddress(site.home) ?? site.home;
  const home = await crawl.page(address);
  const robots = seat.wall() !== null || by.signal.aborted ? { found: false, crawlDelay: null } : await by.robots.about(address);
  const isPressed = home !== null && (await isWalkedByPressing(home, looks));
  const needsScript = home !== null && (isPressed || isMostlyRoutes(home) || (await isEmptyWithoutScript(home, looks)));
  const first = home !== null && (needsScript || isForBrowser(home.failure)) ? await startAgain(crawl, home.got, isPressed) : home;
  const failed = seat.wall() ?? interrupted(seat) ?? first?.failure ?? null;
  const start = first?.got ?? address;
  const { pagesPerTask: perTask, pagesPerSite: perSite } = by.manners;
  const following = { frontier: by.guide.crawl(scenarios, start, { perTask, perSite }), told: 0 };
  if (failed === null) await follow(following, crawl, seat, Math.ceil(perSite * BY_LINKS));
  const found = failed === null ? await searchSite({ seat, looks, crawl, home: start }, scenarios) : NOTHING;
  const search = isPressed ? withoutAddresses(found) : found;
  const aToZ = failed === null ? await lookUp({ seat, crawl, scenarios, home: start }) : { url: null, lookups: [] };
  // A page that only the search or the A to Z showed leads on too.
  if (failed === null) await follow(following, crawl, seat, perSite - expected.length);
  const told = failed === null ? await readTold(expected, crawl, seat) : {};
  return {
    site: site.id, home: start, failure: seat.wall() ?? interrupted(seat) ?? failed, needsScript,
    robots: { ...robots, disallowsSearch: search.how === 'forbidden' },
    pages: crawl.pages(), fetched: crawl.fetched(), search, aToZ, traps: following.frontier.traps(),
    ...(Object.keys(told).length > 0 ? { told } : {}),
  };
}

const NOTHING: SiteSearch = { how: 'none', form: null, on: null, runs: [] };

function interrupted({ by }: Seat): Failure | null {
  return by.signal.aborted ? failure('interrupted', 'the survey was stopped') : null;
}

/** Tells the frontier of every page that was read, by whomever. */
interface Following { readonly frontier: Frontier; told: number }

/** Best first, all tasks in turn: the frontier says what is worth reading until every task is content or has used up its pages. */
async function follow(following: Following, crawl: Crawl, seat: Seat, most: number): Promise<void> {
  const { frontier } = following;
  const tell = (): void => {
    for (const page of crawl.pages().slice(following.told)) frontier.add(page);
    following.told = crawl.pages().length;
  };
  for (tell(); crawl.pages().length < most; tell()) {
    const next = frontier.next();
    if (next === null) return;
    const page = await crawl.page(next.url, next.scenario);
    if (seat.wall() !== null || seat.by.signal.aborted) return;
    if (page === null) frontier.add(notVisited(next.url, crawl.pages().length));
  }
}

/** So that the frontier knows; never stored. */
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
async function startAgain(crawl: Crawl, home: string, pressing: boolean): Promise<MappedPage | null> {
  crawl.useBrowser(pressing);
  return crawl.page(home);
}
