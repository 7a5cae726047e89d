import type { Destination } from '../model/destination.ts';
import type { MappedPage } from '../model/map.ts';
import { sameSite } from './address.ts';
import { leadsOf } from './links.ts';
import { keyOf, resolve, type SiteGraph } from './site-graph.ts';

/**
 * The destination with every address under which its pages are known or linked, so that who compares addresses need not know how
 * they were found to be one page. Of each page its own address first, then as asked and got, then canonical, then as links write it,
 * each in the order of the graph's pages and then of their addresses.
 */
export function withEveryName(destination: Destination, graph: SiteGraph, pages: readonly MappedPage[]): Destination {
  const names = new Map<string, Set<string>>();
  for (const url of destination.set) {
    const key = keyOf(graph, url);
    const known = names.get(key) ?? new Set([graph.byKey.get(key)?.url ?? url]);
    names.set(key, known.add(url));
  }
  if (names.size === 0) return destination;
  const places = new Map(graph.read.map(({ key }, place) => [key, place]));
  const placeOf = ({ asked, got }: MappedPage): number => places.get(keyOf(graph, got || asked)) ?? places.size;
  const ordered = pages.map((page) => ({ page, place: placeOf(page), name: `${page.asked} ${page.got}` }))
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1)).map(({ page }) => page);
  for (const { asked, got } of ordered) for (const url of [asked, got]) if (url !== '') names.get(keyOf(graph, url))?.add(url);
  const sources = ordered.flatMap(({ source, got, asked }) => (source === null ? [] : [{ source, url: got || asked }]));
  for (const { source: { canonical }, url } of sources) {
    if (canonical !== null && sameSite(canonical, url)) names.get(keyOf(graph, canonical))?.add(canonical);
  }
  for (const { source } of sources) for (const { link, key } of leadsOf(source)) names.get(resolve(graph, key))?.add(link.href);
  const grouped = [...names.values()].map((one) => [...one]);
  return { ...destination, set: grouped.flat(), pages: grouped };
}
