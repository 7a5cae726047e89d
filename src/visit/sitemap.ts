import type { Sitemap } from '../model/map.ts';
import { cleanAddress, isOnSite } from './address.ts';
import type { Seat } from './seat.ts';

const MOST_FILES = 20;
const MOST_LISTED = 20_000;

/**
 * The site's own list of its pages: the files that robots.txt names, else `/sitemap.xml`, and those that an index lists, at most twenty in
 * all; of the site's own hosts only. One after the other and as politely as any page. Null where there is none: that is never a failure.
 */
export async function collectSitemap(seat: Seat, home: string, named: readonly string[]): Promise<Sitemap | null> {
  const waiting = filesOf(named.length > 0 ? named : [new URL('/sitemap.xml', home).href], home);
  const [files, asked, listed] = [[] as string[], new Set<string>(), new Set<string>()];
  let count = 0;
  for (const url of waiting) {
    if (asked.size >= MOST_FILES || seat.wall() !== null || seat.by.signal.aborted) break;
    if (asked.has(url)) continue;
    asked.add(url);
    const { status, text } = await seat.fetchText(url);
    const { pages, sitemaps } = status === 200 && text !== null ? seat.by.readSitemap(text) : { pages: [], sitemaps: [] };
    if (pages.length + sitemaps.length === 0) continue;
    files.push(url);
    waiting.push(...filesOf(sitemaps, home).slice(0, MOST_FILES));
    for (const page of pages) {
      if (!isOnSite(page, home) || listed.has(page)) continue;
      count += 1;
      if (listed.size < MOST_LISTED) listed.add(page);
    }
  }
  return files.length === 0 ? null : { files, listed: [...listed].sort(), count };
}

function filesOf(addresses: readonly string[], home: string): string[] {
  return addresses.flatMap((address) => cleanAddress(address) ?? []).filter((address) => isOnSite(address, home));
}
