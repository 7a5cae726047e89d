import type { Sitemap } from '../model/map.ts';
import { cleanAddress, isOnSite } from './address.ts';
import type { Seat } from './seat.ts';

const MOST_FILES = 20;
const MOST_LISTED = 20_000;

/** As many as one file may list; a file with so many may have been cut. */
const MOST_IN_FILE = 50_000;

/**
 * The site's own list of its pages: the files that robots.txt names, else `/sitemap.xml`, and those that an index lists, at most twenty in
 * all; of the site's own hosts only. One after the other and as politely as any page. Whole only if nothing of it was left out: a file that
 * failed, was cut, is on another host or came too late. Null where there is none: that is never a failure.
 */
export async function collectSitemap(seat: Seat, home: string, named: readonly string[]): Promise<Sitemap | null> {
  const first = named.length > 0 ? named : [new URL('/sitemap.xml', home).href];
  const waiting = filesOf(first, home);
  const [files, asked, listed] = [[] as string[], new Set<string>(), new Set<string>()];
  let [count, isWhole] = [0, waiting.length === first.length];
  for (const url of waiting) {
    if (asked.has(url)) continue;
    if (asked.size >= MOST_FILES || seat.wall() !== null || seat.by.signal.aborted) {
      isWhole = false;
      break;
    }
    asked.add(url);
    const { pages, sitemaps, isRead } = await readFile(url, seat);
    const further = filesOf(sitemaps, home);
    isWhole &&= isRead && further.length === sitemaps.length;
    if (pages.length + sitemaps.length === 0) continue;
    files.push(url);
    // One more than may be read, so that it is seen that something is left out.
    waiting.push(...further.slice(0, MOST_FILES + 1));
    for (const page of pages) {
      if (!isOnSite(page, home) || listed.has(page)) continue;
      count += 1;
      if (listed.size < MOST_LISTED) listed.add(page);
    }
  }
  return files.length === 0 ? null : { files, listed: [...listed].sort(), count, isWhole: isWhole && listed.size === count };
}

/** What a file lists, and whether it was read to its end. */
async function readFile(url: string, seat: Seat): Promise<ReturnType<Seat['by']['readSitemap']> & { readonly isRead: boolean }> {
  const { status, text, failure } = await seat.fetchText(url);
  if (status !== 200 || text === null) return { pages: [], sitemaps: [], isRead: false };
  const { pages, sitemaps } = read(text, seat);
  const isClosed = !text.trimStart().startsWith('<') || /<\/([\w-]+:)?(urlset|sitemapindex)>\s*(<!--[^]*-->\s*)?$/i.test(text.slice(-2_000));
  return { pages, sitemaps, isRead: failure === null && isClosed && pages.length < MOST_IN_FILE && sitemaps.length < MOST_IN_FILE };
}

/** A file that its reader cannot bear lists nothing: no list of pages is worth a survey. */
function read(text: string, { by }: Seat): ReturnType<Seat['by']['readSitemap']> {
  try {
    return by.readSitemap(text);
  } catch {
    return { pages: [], sitemaps: [] };
  }
}

function filesOf(addresses: readonly string[], home: string): string[] {
  return addresses.flatMap((address) => cleanAddress(address) ?? []).filter((address) => isOnSite(address, home));
}
