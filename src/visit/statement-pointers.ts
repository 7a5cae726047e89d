import type { Look, PageSource } from '../model/facts.ts';
import type { SiteMap } from '../model/map.ts';
import type { StatementPointer } from '../model/statement.ts';
import { cleanAddress, isOnSite } from './address.ts';

/** A pointer with how plainly it says what it leads to, 1–4. */
export interface Pointed extends StatementPointer { readonly plainness: number }

const PLAIN = /\baccessibility (?:statement|policy|notice)\b|\bdatganiad(?:au)? hygyrchedd\b/;
const ALONE = /^(?:(?:our |the |this |web ?site |web |site |digital |online )*accessibility(?: (?:of|on) (?:this|our|the) (?:web ?)?site| information| help| and usability| ?& ?\w+| page)?|hygyrchedd(?: (?:y|ein) (?:wefan|gwefan))?)$/;
/** Of places, buses and jobs, or of something that is no page. */
const OTHER = /\b(?:venue|building|transport|bus|taxi|parking|toilet|vehicle|housing|job|play|route|beach|polling|event|venues|services for)\b/;

/** How plainly a text names the statement: 4 by its name, 3 as the whole text, 0 not at all. */
export function plainnessOf(text: string): number {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').replace(/\((?:opens|this link)[^)]*\)|[»›>→:.]+$/g, '').trim();
  if (plain.length > 100 || OTHER.test(plain)) return 0;
  return PLAIN.test(plain) ? 4 : ALONE.test(plain) ? 3 : 0;
}

/**
 * Links of the site's pages whose words name the statement, each address once, the plainest first; where two are as plain those of the site's
 * own, then those in English, then those that more pages have, then by address.
 */
export function statementPointers(home: string, looks: readonly Look[], map: SiteMap): readonly Pointed[] {
  const pages = pagesOf(looks, map);
  const found = new Map<string, Pointed & { count: number }>();
  for (const { url: from, source } of pages) {
    for (const { href, text, region } of source.links) {
      const plainness = plainnessOf(text);
      const url = href === null || plainness === 0 ? null : cleanAddress(href);
      if (url === null) continue;
      const known = found.get(url);
      found.set(url, known === undefined ? { url, text: text.slice(0, 200), from, region, plainness, count: 1 } : { ...known, count: known.count + 1 });
    }
  }
  const key = (one: Pointed & { count: number }): readonly number[] => [one.plainness, Number(isOnSite(one.url, home)), Number(!/hygyrchedd/i.test(one.text)), one.count];
  return [...found.values()].sort((a, b) => difference(key(b), key(a)) || (a.url < b.url ? -1 : 1)).map(({ count: _count, ...one }) => one);
}

function difference(a: readonly number[], b: readonly number[]): number {
  return a.map((value, n) => value - (b[n] ?? 0)).find((by) => by !== 0) ?? 0;
}

/** The home page first, then by address; rendered where it was looked at. */
function pagesOf(looks: readonly Look[], map: SiteMap): readonly { readonly url: string; readonly source: PageSource }[] {
  const looked = looks.flatMap((look) => {
    const html = look.failure === null ? look.seen.desktop?.html ?? look.seen.phone?.html : undefined;
    return html?.ok === true ? [{ url: look.got ?? look.asked, source: html.data.source }] : [];
  });
  const mapped = map.pages.flatMap(({ got, source }) => (source === null ? [] : [{ url: got, source }]));
  const isHome = (url: string): number => Number(url !== map.home);
  return [...looked, ...mapped].sort((a, b) => isHome(a.url) - isHome(b.url) || (a.url < b.url ? -1 : 1));
}

/** What the site's own list and what is usual say where no link does. */
export function unlinkedPointers(map: SiteMap): readonly Pointed[] {
  const blank = { text: '', from: null, region: null, plainness: 1 } as const;
  const listed = (map.sitemap?.listed ?? []).filter((url) => /\/(?:website-)?accessibility(?:-statement)?(?:\.\w{2,5})?\/?$/i.test(URL.parse(url)?.pathname ?? ''));
  const usual = ['/accessibility', '/accessibility-statement'].flatMap((path) => cleanAddress(path, map.home) ?? []);
  return [...new Set([...listed.slice(0, 1), ...usual])].map((url) => ({ ...blank, url, plainness: listed.includes(url) ? 2 : 1 }));
}
