import type { PageSource } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { MappedPage, SiteMap, SiteSearch } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Expected } from '../model/survey.ts';
import { cleanAddress } from './address.ts';
import { beginCrawl, type Crawl } from './crawl.ts';
import { failure } from './failure.ts';
import { followingOf } from './following.ts';
import { lookUp } from './letters.ts';
import type { Looks } from './looks.ts';
import { isMostlyRoutes, isWalkedByPressing, withoutAddresses } from './pressing.ts';
import { isForBrowser } from './read-by-browser.ts';
import { searchSite } from './search.ts';
import { tryShorts } from './shorts.ts';
import type { Seat } from './seat.ts';
import { collectSitemap } from './sitemap.ts';
import { sourceOf } from './here.ts';
import { readTold } from './told.ts';

/** A first page with less than this is asked once more with script. */
const FEW_WORDS = 60;
const FEW_LINKS = 8;
/** Of a site's pages, the share that following links may use up; what is left is for what its search and its A to Z show. */
const BY_LINKS = .8;

/**
 * Collects a site: robots.txt, home, sitemap.xml, then for all tasks in turn the pages that smell most of them, its site search, its A to Z;
 * one page after the other, so that the same site gives the same map. A site that cannot be had gives a map with a failure.
 */
export async function mapSite(seat: Seat, looks: Looks, scenarios: readonly Scenario[], expected: readonly Expected[] = []): Promise<SiteMap> {
  const { site, by } = seat;
  const crawl = beginCrawl(seat, looks);
  const address = cleanAddress(site.home) ?? site.home;
  const home = await crawl.page(address);
  const robots = seat.wall() !== null || by.signal.aborted ? { found: false, crawlDelay: null, sitemaps: [] } : await by.robots.about(address);
  const isPressed = home !== null && (await isWalkedByPressing(home, looks));
  const needsScript = home !== null && (isPressed || isMostlyRoutes(home) || (await isEmptyWithoutScript(home, looks)));
  const first = home !== null && (needsScript || isForBrowser(home.failure)) ? await startAgain(crawl, home.got, isPressed) : home;
  const failed = seat.wall() ?? interrupted(seat) ?? first?.failure ?? null;
  const start = first?.got ?? address;
  const { pagesPerTask: perTask, pagesPerSite: perSite } = by.manners;
  const frontier = by.guide.crawl(scenarios, start, { perTask, perSite });
  const follow = followingOf(frontier, crawl, seat);
  const sitemap = failed === null ? await collectSitemap(seat, start, robots.sitemaps) : null;
  frontier.list(sitemap?.listed ?? []);
  if (failed === null) await follow(Math.ceil(perSite * BY_LINKS));
  const found = failed === null ? await searchSite({ seat, looks, crawl, home: start }, scenarios) : NOTHING;
  const search = isPressed ? withoutAddresses(found) : found;
  const aToZ = failed === null ? await lookUp({ seat, crawl, looks, scenarios, home: start }) : { url: null, lookups: [] };
  // A page that only the search or the A to Z showed leads on too.
  if (failed === null) await follow(perSite - expected.length);
  if (failed === null) for (const { url, scenario } of frontier.versions()) await crawl.page(url, scenario);
  const told = failed === null ? await readTold(expected, crawl, seat) : {};
  const shorts = failed === null ? await tryShorts({ seat, crawl, scenarios, home: start }) : {};
  return {
    site: site.id, home: start, failure: seat.wall() ?? interrupted(seat) ?? failed, needsScript,
    robots: { found: robots.found, crawlDelay: robots.crawlDelay, disallowsSearch: search.how === 'forbidden' },
    pages: crawl.pages(), fetched: crawl.fetched(), search, aToZ, sitemap, traps: frontier.traps(),
    ...shorts,
    ...(Object.keys(told).length > 0 ? { told } : {}),
  };
}

const NOTHING: SiteSearch = { how: 'none', form: null, on: null, runs: [] };

function interrupted({ by }: Seat): Failure | null {
  return by.signal.aborted ? failure('interrupted', 'the survey was stopped') : null;
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
