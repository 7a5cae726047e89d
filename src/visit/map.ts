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
import type { SearchGround } from './search-form.ts';
import { searchSite } from './search.ts';
import { sharesOf } from './shares.ts';
import { tryShorts } from './shorts.ts';
import type { Seat } from './seat.ts';
import { collectSitemap } from './sitemap.ts';
import { sourceOf } from './here.ts';
import { readTold } from './told.ts';

/** A first page with less than this is asked once more with script. */
const FEW_WORDS = 60;
const FEW_LINKS = 8;

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
  const gathered = await gather({ seat, looks, crawl, home: start }, { scenarios, expected, robots, isPressed, failed });
  return {
    site: site.id, home: start, failure: seat.wall() ?? interrupted(seat) ?? failed, needsScript,
    robots: { found: robots.found, crawlDelay: robots.crawlDelay, disallowsSearch: gathered.search.how === 'forbidden' },
    pages: crawl.pages(), fetched: crawl.fetched(), ...gathered,
  };
}

interface Wishes {
  readonly scenarios: readonly Scenario[];
  readonly expected: readonly Expected[];
  readonly robots: { readonly sitemaps: readonly string[] };
  readonly isPressed: boolean;
  readonly failed: Failure | null;
}

/** Everything behind the first page, each part within its share of the pages; nothing where the site cannot be had. */
async function gather(ground: SearchGround, { scenarios, expected, robots, isPressed, failed }: Wishes): Promise<Gathered> {
  const { seat, looks, crawl, home } = ground;
  const { pagesPerTask: perTask, pagesPerSite: perSite } = seat.by.manners;
  const frontier = seat.by.guide.crawl(scenarios, home, { perTask, perSite });
  if (failed !== null) return { search: NOTHING, aToZ: { url: null, lookups: [] }, sitemap: null, traps: frontier.traps() };
  const follow = followingOf(frontier, crawl, seat);
  const sitemap = await collectSitemap(seat, home, robots.sitemaps);
  frontier.list(sitemap?.listed ?? []);
  const shares = sharesOf(seat.by.manners, scenarios.length, new Set(expected.map(({ url }) => url)).size);
  await follow(shares.links);
  crawl.upTo(shares.results);
  const found = await searchSite(ground, scenarios);
  const search = isPressed ? withoutAddresses(found) : found;
  crawl.upTo(shares.letters);
  const aToZ = await lookUp({ seat, crawl, looks, scenarios, home });
  // A page that only the search or the A to Z showed leads on too.
  crawl.upTo(shares.own);
  await follow(shares.own - frontier.versions().length);
  for (const { url, scenario } of frontier.versions()) await crawl.page(url, scenario);
  crawl.upTo(perSite);
  const told = await readTold(expected, crawl, seat);
  const shorts = await tryShorts({ seat, crawl, scenarios, home });
  return { search, aToZ, sitemap, traps: frontier.traps(), ...shorts, ...(Object.keys(told).length > 0 ? { told } : {}) };
}

type Gathered = Pick<SiteMap, 'search' | 'aToZ' | 'sitemap' | 'traps' | 'shorts' | 'nonsense' | 'told'>;

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
