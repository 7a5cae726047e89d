import type { PageSource } from '../model/facts.ts';
import type { MappedPage } from '../model/map.ts';
import { addressKey } from './address.ts';
import { believed, claimsOf } from './canonical.ts';

/** A page that was read, with the keys under which it is known. */
export interface ReadPage { readonly page: MappedPage; readonly source: PageSource; readonly url: string; readonly key: string }

/** The pages of a map by what they are called, and how many clicks each is from home. */
export interface SiteGraph {
  /** The home page's key, and its address as it was given. */
  readonly home: string;
  readonly homeUrl: string;
  /** Readable pages in order of arrival, each once however it was reached. */
  readonly read: readonly ReadPage[];
  /** Every key asked, got or (where no page has it otherwise) canonical → the page's own key. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, ReadPage>;
  /** Keys that the site itself says are not there → its answer, in plain words. Pages that failed otherwise are unknown, not gone. */
  readonly gone: ReadonlyMap<string, string>;
  /** Keys that gave something else than a page. */
  readonly files: ReadonlySet<string>;
}

/** Puts a map in order. Total: failed and repeated pages, loops and redirects are all welcome. */
export function siteGraph(pages: readonly MappedPage[], home: string): SiteGraph {
  const ordered = [...pages].sort((a, b) => a.order - b.order);
  const aliases = new Map<string, string>();
  const byKey = new Map<string, ReadPage>();
  for (const page of ordered) {
    const key = addressKey(page.got || page.asked);
    if (!aliases.has(key)) aliases.set(key, key);
    if (isRead(page) && !byKey.has(key)) byKey.set(key, { page, source: page.source, url: page.got || page.asked, key });
  }
  for (const page of ordered) {
    const asked = addressKey(page.asked);
    const got = addressKey(page.got || page.asked);
    if (!byKey.has(asked)) aliases.set(asked, got);
  }
  const homeKey = aliases.get(addressKey(home)) ?? addressKey(home);
  const [gone, files] = [goneOf(ordered), filesOf(ordered)];
  const usable = (key: string): boolean => key !== homeKey && !gone.has(key) && !files.has(key);
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
  const read = [...byKey.values()];
  return { home: homeKey, homeUrl: home, read, aliases, byKey, gone, files };
}

/** A page with words of its own; an error page has a source too. */
export function isRead(page: MappedPage): page is MappedPage & { readonly source: PageSource } {
  return page.source !== null && page.failure === null && (page.status === null || page.status < 400);
}

function goneOf(pages: readonly MappedPage[]): ReadonlyMap<string, string> {
  const gone = pages.filter(({ status, failure }) => status === 404 || status === 410 || failure?.kind === 'not-found');
  return new Map(gone.map((page) => [addressKey(page.got || page.asked), `it answers ${page.status ?? 404}`]));
}

function filesOf(pages: readonly MappedPage[]): ReadonlySet<string> {
  return new Set(pages.filter(({ failure }) => failure?.kind === 'not-html').map((page) => addressKey(page.got || page.asked)));
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
