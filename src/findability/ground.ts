import type { MappedPage, Trap } from '../model/map.ts';
import { addressKey, hostOf, isFile, isSignIn, isSocial, isTrap, looksLikePayment, mayUndo, sameSite } from './address.ts';
import { depthsFrom } from './depths.ts';
import { type Lead, leadsOf } from './links.ts';
import { isRead, type ReadPage, type SiteGraph } from './site-graph.ts';
import { isSameWide, type SiteWide, siteWide } from './site-wide.ts';
import { openTraps } from './traps.ts';

const promisingAway = .5;
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
export interface Ground {
  readonly graph: SiteGraph;
  readonly wide: () => SiteWide;
  readonly add: (page: MappedPage) => News;
  /** Fewest known clicks from home, or null where no known link leads there. */
  readonly depthOf: (key: string) => number | null;
  /** Whether the crawler may and need go there; another host only where the link smells like it (`score`). */
  readonly isOpen: (lead: Pick<Lead, 'key'> & { readonly link: { readonly href: string } }, score: number) => boolean;
  /** Whether an address was asked for or given before. */
  readonly isKnown: (url: string) => boolean;
  /** Notes that an address is about to be asked for, so that it is asked once. */
  readonly ask: (url: string) => void;
  readonly traps: () => readonly Trap[];
}

/** A ground without a page. */
export function openGround(home: string): Ground {
  const [homeHost, homeKey] = [hostOf(home), addressKey(home)];
  const graph = {
    home: homeKey, homeUrl: home, read: [] as ReadPage[], aliases: new Map<string, string>(), byKey: new Map<string, ReadPage>(),
    gone: new Map<string, string>(), files: new Set<string>(),
  };
  const known = { keys: new Set<string>(), hosts: new Set<string>() };
  const doors = new Map<string, ReturnType<typeof kindOf>>();
  const traps = openTraps();
  const depths = depthsFrom(graph);
  const calls = { wide: siteWide([]), after: 0 };
  const note = (url: string): void => {
    known.keys.add(addressKey(url));
    known.hosts.add(hostOf(url));
  };
  const kindFor = (href: string): ReturnType<typeof kindOf> => {
    const kind = doors.get(href) ?? kindOf(href, home, homeHost);
    doors.set(href, kind);
    return kind;
  };
  const rename = (): boolean => {
    if (graph.read.length < calls.after) return false;
    calls.after = Math.max(graph.read.length + 1, Math.floor(graph.read.length * growth));
    const wide = siteWide(graph.read.filter(({ url }) => sameSite(url, home)).map(({ source }) => source));
    const isSame = isSameWide(wide, calls.wide);
    calls.wide = wide;
    return !isSame;
  };
  const add = (page: MappedPage): News => {
    const got = page.got || page.asked;
    const keys = [...new Set([addressKey(page.asked), addressKey(got)])];
    for (const url of [page.asked, got]) note(url);
    const read = place(graph, page, keys);
    graph.home = graph.aliases.get(homeKey) ?? homeKey;
    for (const { link, key } of read ? leadsOf(read.source) : []) if (kindFor(link.href) !== 'away' && !known.keys.has(key)) traps.see(link.href, key);
    return { read, keys, nearer: depths.arrive(keys, read), renamed: read !== null && rename() };
  };
  return {
    graph, add, isKnown: (url) => known.keys.has(addressKey(url)), wide: () => calls.wide, depthOf: (key) => depths.of(key), traps: () => traps.found(),
    isOpen: ({ key, link: { href } }, score) => {
      const kind = kindFor(href);
      if (kind === 'shut' || known.keys.has(key)) return false;
      if (kind === 'away') return score >= promisingAway && !known.hosts.has(hostOf(href));
      return !traps.isFull(href);
    },
    ask: (url) => {
      note(url);
      traps.enter(url);
    },
  };
}

/** What the letters of an address say of it, whatever was read. */
function kindOf(href: string, home: string, homeHost: string): 'own' | 'away' | 'shut' {
  if (isFile(href) || isSignIn(href) || mayUndo(href)) return 'shut';
  if (hostOf(href) !== homeHost && looksLikePayment(href)) return 'shut';
  if (sameSite(href, home)) return isTrap(href) ? 'shut' : 'own';
  return isSocial(href) || isTrap(href) ? 'shut' : 'away';
}

interface Growing {
  readonly read: ReadPage[]; readonly aliases: Map<string, string>; readonly byKey: Map<string, ReadPage>;
  readonly gone: Map<string, string>; readonly files: Set<string>;
}

/** As `siteGraph` does it for all pages at once: the page under its own key, what was asked as another name of it. */
function place(graph: Growing, page: MappedPage, keys: readonly string[]): ReadPage | null {
  const [asked = '', key = asked] = keys;
  if (!graph.aliases.has(key)) graph.aliases.set(key, key);
  if (page.status === 404 || page.status === 410 || page.failure?.kind === 'not-found') graph.gone.set(key, `it answers ${page.status ?? 404}`);
  if (page.failure?.kind === 'not-html') graph.files.add(key);
  const read = isRead(page) && !graph.byKey.has(key) ? { page, source: page.source, url: page.got || page.asked, key } : null;
  if (read) {
    graph.byKey.set(key, read);
    graph.read.push(read);
  }
  if (!graph.byKey.has(asked)) graph.aliases.set(asked, key);
  return read;
}
