import type { PageSource } from '../model/facts.ts';
import type { MappedPage, SiteMap } from '../model/map.ts';
import { addressKey, sameSite } from './address.ts';
import { believed, claimsOf } from './canonical.ts';
import { leadsOf } from './links.ts';

/** A page that was read, with the keys under which it is known. */
export interface ReadPage { readonly page: MappedPage; readonly source: PageSource; readonly url: string; readonly key: string }

/** The pages of a map by what they are called, and how many clicks each is from home. */
export interface SiteGraph {
  /** The home page's key, and its address as it was given. */
  readonly home: string;
  readonly homeUrl: string;
  /** Readable pages, each once however it was reached: breadth-first from home in document order, then those that no link leads to by address. */
  readonly read: readonly ReadPage[];
  /** Every key asked, got or (where no page has it otherwise) canonical → the page's own key. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, ReadPage>;
  /**
   * Keys that the site itself says are not there → its answer, in plain words. Pages that failed otherwise are unknown, not gone; a page
   * that was read is there, whatever another spelling of its address answers.
   */
  readonly gone: ReadonlyMap<string, string>;
  /** Keys that gave something else than a page. */
  readonly files: ReadonlySet<string>;
  /** Keys of what is off the site and that a press on one of its controls leads to → its address, whether it was read or not. */
  readonly pressed: ReadonlyMap<string, string>;
}

const graphs = new WeakMap<SiteMap, SiteGraph>();

/** The graph of a stored map, worked out once a map. */
export function graphOf(map: SiteMap): SiteGraph {
  const graph = graphs.get(map) ?? siteGraph(map.pages, map.home);
  graphs.set(map, graph);
  return graph;
}

/**
 * Puts a map in order, the same whatever the order in which its pages arrived. Total: failed and repeated pages, loops and redirects are
 * all welcome.
 */
export function siteGraph(pages: readonly MappedPage[], home: string): SiteGraph {
  const ordered = inOrderOfAddress(pages);
  const aliases = new Map<string, string>();
  const byAddress = new Map<string, ReadPage>();
  for (const page of ordered) {
    const key = addressKey(page.got || page.asked);
    if (!aliases.has(key)) aliases.set(key, key);
    if (isRead(page) && !byAddress.has(key)) byAddress.set(key, { page, source: page.source, url: page.got || page.asked, key });
  }
  for (const page of ordered) {
    const asked = addressKey(page.asked);
    const got = addressKey(page.got || page.asked);
    if (!byAddress.has(asked)) aliases.set(asked, got);
  }
  const homeKey = aliases.get(addressKey(home)) ?? addressKey(home);
  const [gone, files] = [goneOf(ordered, byAddress), filesOf(ordered)];
  const usable = (key: string): boolean => key !== homeKey && !gone.has(key) && !files.has(key);
  const byKey = inOrderOfLinks(byAddress, aliases, homeKey);
  for (const claim of claimsOf([...byKey.values()], (key) => usable(follow(aliases, key)))) {
    const known = believed(claim, byKey.get(follow(aliases, claim.canonical)));
    if (known === null) continue;
    const { page, others } = known;
    if (claim.canonical !== page.key) aliases.set(claim.canonical, page.key);
    for (const { key } of others) {
      byKey.delete(key);
      aliases.set(key, page.key);
    }
  }
  const placed = inOrderOfLinks(byKey, aliases, homeKey);
  return { home: homeKey, homeUrl: home, read: [...placed.values()], aliases, byKey: placed, gone, files, pressed: pressedAway(ordered, home) };
}

/** By address as got, who was asked for by it before who was sent there. */
function inOrderOfAddress(pages: readonly MappedPage[]): readonly MappedPage[] {
  const named = pages.map((page) => {
    const got = page.got || page.asked;
    return { page, name: `${got} ${got === page.asked ? '' : page.asked} ${page.status ?? 0}` };
  });
  return named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({ page }) => page);
}

/** Breadth-first from home, then what no link leads to in the order given. */
function inOrderOfLinks(pages: ReadonlyMap<string, ReadPage>, aliases: ReadonlyMap<string, string>, home: string): Map<string, ReadPage> {
  const placed = new Map<string, ReadPage>();
  const first = pages.get(home);
  if (first) placed.set(home, first);
  // A Map is walked in the order of insertion, what is added meanwhile included: a breadth-first search.
  for (const { source } of placed.values()) {
    for (const { key } of leadsOf(source)) {
      const to = follow(aliases, key);
      const page = placed.has(to) ? undefined : pages.get(to);
      if (page) placed.set(to, page);
    }
  }
  for (const [key, page] of pages) if (!placed.has(key)) placed.set(key, page);
  return placed;
}

/** A page with words of its own; an error page has a source too. */
export function isRead(page: MappedPage): page is MappedPage & { readonly source: PageSource } {
  return page.source !== null && page.failure === null && (page.status === null || page.status < 400);
}

function goneOf(pages: readonly MappedPage[], read: ReadonlyMap<string, ReadPage>): ReadonlyMap<string, string> {
  const gone = pages.filter(isGone).map((page) => [addressKey(page.got || page.asked), goneWords(page)] as const);
  return new Map(gone.filter(([key]) => !read.has(key)));
}

/** Whether the site itself says that there is no such page. */
export function isGone({ status, failure }: MappedPage): boolean {
  return status === 404 || status === 410 || failure?.kind === 'not-found';
}

/** What it answers instead, in plain words. */
export function goneWords({ status }: MappedPage): string {
  return `it answers ${status ?? 404}`;
}

function filesOf(pages: readonly MappedPage[]): ReadonlySet<string> {
  return new Set(pages.filter(({ failure }) => failure?.kind === 'not-html').map((page) => addressKey(page.got || page.asked)));
}

function pressedAway(pages: readonly MappedPage[], home: string): ReadonlyMap<string, string> {
  return new Map(pages.filter((page) => isPressedAway(page, home)).map(({ got }) => [addressKey(got), got]));
}

/** Whether a press on a control of the site led to what is not of the site. */
export function isPressedAway({ asked, got }: MappedPage, home: string): boolean {
  return asked.includes('#~') && got !== '' && !sameSite(got, home);
}

/** The key of the page that an address leads to. */
export function keyOf(graph: SiteGraph, url: string): string {
  return resolve(graph, addressKey(url));
}

/** The key of the page that another key leads to; follows at most a few names, so that names in a circle end. */
export function resolve(graph: SiteGraph, key: string): string {
  return follow(graph.aliases, key);
}

function follow(aliases: ReadonlyMap<string, string>, key: string): string {
  let now = key;
  for (let hops = 0; hops < 4; hops += 1) {
    const next = aliases.get(now);
    if (next === undefined || next === now) return now;
    now = next;
  }
  return now;
}
