import type { MappedPage } from '../model/map.ts';
import { addressKey, sameSite } from './address.ts';
import { depthsFrom } from './depths.ts';
import { leadsOf } from './links.ts';
import { type Openings, openingsOf } from './openings.ts';
import { goneWords, isGone, isPressedAway, isRead, type ReadPage, type SiteGraph } from './site-graph.ts';
import { isSameWide, type SiteWide, siteWide } from './site-wide.ts';

/** The site's name is looked for again when so many times more pages were read: seldom enough to cost next to nothing a page. */
const growth = 1.25;

/** What a page that arrived has changed. */
export interface News {
  /** The page, where it is one that was not read before. */
  readonly read: ReadPage | null;
  /** Keys under which it is known: asked, got. */
  readonly keys: readonly string[];
  /** Pages that are now fewer clicks from home than they were, itself among them. */
  readonly nearer: readonly ReadPage[];
  /** Whether the site's name is seen differently, so that every title has to be read again. */
  readonly renamed: boolean;
}

/** What a crawl knows of a site, kept up to date page by page and shared by all tasks. Its graph grows; canonical claims are left to the judge. */
export interface Ground extends Pick<Openings, 'isOpen' | 'mayOpen' | 'isKnown' | 'ask' | 'traps'> {
  readonly graph: SiteGraph;
  readonly wide: () => SiteWide;
  readonly add: (page: MappedPage) => News;
  /** Fewest known clicks from home, or null where no known link leads there. */
  readonly depthOf: (key: string) => number | null;
}

/** A ground without a page. */
export function openGround(home: string): Ground {
  const homeKey = addressKey(home);
  const graph = {
    home: homeKey, homeUrl: home, read: [] as ReadPage[], aliases: new Map<string, string>(), byKey: new Map<string, ReadPage>(),
    gone: new Map<string, string>(), files: new Set<string>(), pressed: new Map<string, string>(),
  };
  const { note, see, ...openings } = openingsOf(home);
  const [depths, known] = [depthsFrom(graph), commonTo(graph)];
  const add = (page: MappedPage): News => {
    const got = page.got || page.asked;
    const keys = [...new Set([addressKey(page.asked), addressKey(got)])];
    for (const url of [page.asked, got]) note(url);
    if (isPressedAway(page, home)) graph.pressed.set(addressKey(got), got);
    const read = place(graph, page, keys);
    graph.home = graph.aliases.get(homeKey) ?? homeKey;
    if (read) see(leadsOf(read.source));
    return { read, keys, nearer: depths.arrive(keys, read), renamed: read !== null && known.lookAgain() };
  };
  return { ...openings, graph, add, wide: known.wide, depthOf: depths.of };
}

/** What the pages have in common; `lookAgain` says whether it is seen differently now. */
function commonTo({ read, homeUrl }: Pick<SiteGraph, 'read' | 'homeUrl'>): { readonly wide: () => SiteWide; readonly lookAgain: () => boolean } {
  let [wide, after] = [siteWide([]), 0];
  const lookAgain = (): boolean => {
    if (read.length < after) return false;
    after = Math.max(read.length + 1, Math.floor(read.length * growth));
    const before = wide;
    wide = siteWide(read.filter(({ url }) => sameSite(url, homeUrl)).map(({ source }) => source));
    return !isSameWide(wide, before);
  };
  return { wide: () => wide, lookAgain };
}

interface Growing {
  readonly read: ReadPage[]; readonly aliases: Map<string, string>; readonly byKey: Map<string, ReadPage>;
  readonly gone: Map<string, string>; readonly files: Set<string>;
}

/** As `siteGraph` does it for all pages at once: the page under its own key, what was asked as another name of it. */
function place(graph: Growing, page: MappedPage, keys: readonly string[]): ReadPage | null {
  const [asked = '', key = asked] = keys;
  if (!graph.aliases.has(key)) graph.aliases.set(key, key);
  if (isGone(page) && !graph.byKey.has(key)) graph.gone.set(key, goneWords(page));
  if (page.failure?.kind === 'not-html') graph.files.add(key);
  const read = isRead(page) && !graph.byKey.has(key) ? { page, source: page.source, url: page.got || page.asked, key } : null;
  if (read) {
    graph.byKey.set(key, read);
    graph.gone.delete(key);
    graph.read.push(read);
  }
  if (!graph.byKey.has(asked)) graph.aliases.set(asked, key);
  return read;
}
