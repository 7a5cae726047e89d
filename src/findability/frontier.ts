import type { MappedPage } from '../model/map.ts';
import { hostOf, isFile, isSignIn, isSocial, isTrap, isWelshAddress, looksLikePayment, sameSite } from './address.ts';
import { judgeDestination } from './destination.ts';
import { leadsOf, type Smell, smellsOf } from './links.ts';
import { keyOf, resolve, type SiteGraph } from './site-graph.ts';
import { foundFrom } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

const perClick = .95;
const atLeast = .02;
const promisingAway = .5;
const welshLast = .01;
/** Once a page answers, links that smell like this are still opened: the first good page is often a sibling or a parent of the best. */
const rival = .3;

/**
 * The unfetched address most worth fetching: the strongest scent, weaker by .95 for each click from home, ties by arrival and
 * document order. One page of each promising other host, never where money changes hands. Once a page answers, only links
 * that smell clearly are still opened, to compare. Null when nothing is left that smells.
 */
export function nextAddress(vocabulary: Vocabulary, graph: SiteGraph, pages: readonly MappedPage[]): string | null {
  if (!pages.some(({ asked, got }) => [asked, got].some((url) => url !== '' && keyOf(graph, url) === graph.home))) return graph.homeUrl;
  const answer = judgeDestination(vocabulary, graph).best?.score ?? 0;
  const least = answer >= foundFrom ? rival : atLeast;
  const depths = depthsOf(graph);
  const known = knownOf(graph, pages);
  let best: { readonly href: string; readonly worth: number } | null = null;
  for (const from of graph.read) {
    if (!sameSite(from.url, graph.homeUrl)) continue;
    const decay = perClick ** (depths.get(from.key) ?? depths.size);
    for (const smell of smellsOf(vocabulary, from.source)) {
      const worth = smell.score * decay * (isWelshAddress(smell.link.href) ? welshLast : 1);
      if (smell.score < least || worth <= (best?.worth ?? 0) || !isOpen(graph, smell, known)) continue;
      best = { href: smell.link.href, worth };
    }
  }
  return best?.href ?? null;
}

interface Known { readonly keys: ReadonlySet<string>; readonly hosts: ReadonlySet<string> }

function knownOf(graph: SiteGraph, pages: readonly MappedPage[]): Known {
  const urls = pages.flatMap(({ asked, got }) => [asked, got]).filter((url) => url !== '');
  return { keys: new Set(urls.map((url) => keyOf(graph, url))), hosts: new Set(urls.map(hostOf)) };
}

/** Whether the crawler may and need go there. */
function isOpen(graph: SiteGraph, { link, key, score }: Smell, known: Known): boolean {
  const { href } = link;
  if (known.keys.has(resolve(graph, key)) || isFile(href) || isSignIn(href) || isTrap(href)) return false;
  const host = hostOf(href);
  if (host !== hostOf(graph.homeUrl) && looksLikePayment(href)) return false;
  return sameSite(href, graph.homeUrl) || (score >= promisingAway && !known.hosts.has(host) && !isSocial(href));
}

/** Fewest clicks from home to each page that was read. */
function depthsOf(graph: SiteGraph): ReadonlyMap<string, number> {
  const depths = new Map([[graph.home, 0]]);
  // A Map is walked in the order of insertion, what is added meanwhile included: a breadth-first search.
  for (const [key, depth] of depths) {
    const page = graph.byKey.get(key);
    for (const lead of page ? leadsOf(page.source) : []) {
      const to = resolve(graph, lead.key);
      if (graph.byKey.has(to) && !depths.has(to)) depths.set(to, depth + 1);
    }
  }
  return depths;
}
