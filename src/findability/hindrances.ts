import type { Sitemap, SiteMap } from '../model/map.ts';
import { sameSite } from './address.ts';
import { hear } from './hearing.ts';
import { quoted } from './quoted.ts';
import { keyOf, type ReadPage, type SiteGraph } from './site-graph.ts';
import { ownTitle, siteNames, titleParts } from './site-name.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What speaks against a page in any search engine, in plain words; what is not known is not said. */
export function hindrancesOf(vocabulary: Vocabulary, map: SiteMap, graph: SiteGraph, page: ReadPage): readonly string[] {
  const { robots, canonical } = page.source;
  const isElsewhere = canonical !== null && keyOf(graph, canonical) !== page.key;
  return [
    ...(/\b(noindex|none)\b/.test(robots) ? ['it asks engines not to list it (noindex)'] : []),
    ...(isElsewhere ? [`it names another address as its true one: ${canonical}`] : []),
    ...titleFaults(vocabulary, graph, page),
    ...(isListed(map, graph, page) === false ? ['the site’s own sitemap does not list it'] : []),
  ];
}

function titleFaults(vocabulary: Vocabulary, graph: SiteGraph, page: ReadPage): readonly string[] {
  const title = page.source.title.trim();
  if (title === '') return ['it has no title'];
  const own = graph.read.filter(({ url }) => sameSite(url, graph.homeUrl));
  const names = siteNames(own.map(({ source }) => source));
  const same = own.filter((other) => other !== page && other.source.title.trim() === title).length;
  const { concepts } = hear(vocabulary, ownTitle(title, names));
  const saysTask = vocabulary.concepts.some(({ head }, n) => head && concepts[n] != null);
  const [name] = names;
  const saysName = name === undefined || titleParts(title).some((part) => names.has(part));
  return [
    ...(same > 0 ? [`${same === 1 ? 'another page has' : `${same} other pages have`} the same title, ${quoted(title)}`] : []),
    ...(saysTask ? [] : [`its title, ${quoted(title)}, says no word of the task`]),
    ...(saysName ? [] : [`its title does not name the site, as other titles do (${quoted(name)})`]),
  ];
}

const listed = new WeakMap<Sitemap, ReadonlySet<string>>();

/** Null where nothing can be said: there is no sitemap, or it is not known that all of it was read and kept. */
function isListed({ sitemap }: SiteMap, graph: SiteGraph, page: ReadPage): boolean | null {
  if (!sitemap || sitemap.listed.length === 0) return null;
  const keys = listed.get(sitemap) ?? new Set(sitemap.listed.map((url) => keyOf(graph, url)));
  listed.set(sitemap, keys);
  if (keys.has(page.key)) return true;
  return sitemap.isWhole === true && sitemap.listed.length === sitemap.count ? false : null;
}
