import type { Destination } from '../model/destination.ts';
import type { MappedPage } from '../model/map.ts';
import { addressKey, hostOf, isFile, isSignIn, isSocial, isTrap, isWelshAddress, looksLikePayment, mayUndo, sameSite } from './address.ts';
import { judgeDestination } from './destination.ts';
import { nearPages, nextDoor } from './door.ts';
import { leadsOf, type Smell, smellsOf } from './links.ts';
import { nearTo } from './near.ts';
import { keyOf, type ReadPage, resolve, type SiteGraph } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

const perClick = .95;
/** Clicks that a page counts as being away that no link from home leads to: one that a search or an A to Z showed. */
const unlinked = 5;
/** An answer farther away than so many clicks may have a shorter way that was not seen yet. */
const few = 3;
const atLeast = .02;
/** A page from this score on speaks of the task; a link below the second hardly smells. */
const warm = .4;
const weak = .15;
const promisingAway = .5;
const welshLast = .01;
/** Once a page answers, links that smell like this are still opened: the first good page is often a sibling or a parent of the best. */
const rival = .3;
const mostNear = 6;

/**
 * The unfetched address most worth fetching: the strongest scent, weaker by .95 for each click from home, ties by arrival and
 * document order. One page of each promising other host, never where money changes hands. Once a page answers, only links
 * that smell clearly are still opened, to compare. Where nothing answers, doors are tried as they stand: those of pages that speak of the
 * task before links that hardly smell, all others after. `nearby`: where an answer may also stand beside the page that answers, the six most
 * promising own pages that its main part leads to are read before the crawl is content. Null when none of this is left.
 */
export function nextAddress(vocabulary: Vocabulary, graph: SiteGraph, pages: readonly MappedPage[], nearby = false): string | null {
  if (!pages.some(({ asked, got }) => [asked, got].some((url) => url !== '' && keyOf(graph, url) === graph.home))) return graph.homeUrl;
  const answer = judgeDestination(vocabulary, graph);
  const depths = depthsOf(graph);
  const known = knownOf(pages);
  const best = strongest(vocabulary, graph, { depths, known, least: answer.verdict === 'found' ? rival : atLeast });
  if (best && best.worth >= weak) return best.href;
  const beside = nearby ? nearTo(vocabulary, graph, answer).slice(0, mostNear).find(({ key }) => !known.keys.has(key)) : undefined;
  if (beside) return beside.link.href;
  if (isReached(answer, depths, graph)) return best?.href ?? null;
  const door = (from: readonly ReadPage[]): string | null => nextDoor(graph, from, (lead) => isOpen(graph, { ...lead, score: 0 }, known));
  return doorBack(answer, graph, known) ?? door(warmPages(answer, graph)) ?? best?.href
    ?? door(nearPages(graph, depths, hintsOf(answer, graph)));
}

interface Ground { readonly depths: ReadonlyMap<string, number>; readonly known: Known; readonly least: number }

function strongest(vocabulary: Vocabulary, graph: SiteGraph, { depths, known, least }: Ground): { href: string; worth: number } | null {
  let best: { readonly href: string; readonly worth: number } | null = null;
  for (const from of graph.read) {
    if (!sameSite(from.url, graph.homeUrl)) continue;
    const decay = perClick ** (depths.get(from.key) ?? unlinked);
    for (const smell of smellsOf(vocabulary, from.source)) {
      const worth = smell.score * decay * (isWelshAddress(smell.link.href) ? welshLast : 1);
      if (smell.score < least || worth <= (best?.worth ?? 0) || !isOpen(graph, smell, known)) continue;
      best = { href: smell.link.href, worth };
    }
  }
  return best;
}

/** Pages that speak of the task without answering it, the loudest first. */
function warmPages({ candidates }: Destination, graph: SiteGraph): readonly ReadPage[] {
  const warmed = candidates.filter(({ score, kind }) => score >= warm && kind === 'page').map(({ url }) => keyOf(graph, url));
  return warmed.flatMap((key) => (key === graph.home ? [] : graph.byKey.get(key) ?? []));
}

/** How much each page has to do with the task, in tenths. */
function hintsOf({ candidates }: Destination, graph: SiteGraph): ReadonlyMap<string, number> {
  return new Map(candidates.map(({ url, score }) => [keyOf(graph, url), Math.round(score * 10)]));
}

/** The pages above an answer that is far from home, as its breadcrumb names them: one of them may be nearer than the way that was found. */
function doorBack({ best, verdict }: Destination, graph: SiteGraph, known: Known): string | null {
  const page = verdict === 'found' && best ? graph.byKey.get(keyOf(graph, best.from ?? best.url)) : undefined;
  const trail = (page ? leadsOf(page.source) : []).filter(({ link }) => link.region === 'breadcrumb');
  const above = trail.find((lead) => isOpen(graph, { ...lead, score: 0 }, known));
  return above?.link.href ?? null;
}

/** Whether a page answers and a few clicks from home lead to it, or to the page whose link it is. */
function isReached({ best, verdict }: Destination, depths: ReadonlyMap<string, number>, graph: SiteGraph): boolean {
  return verdict === 'found' && best !== null && (depths.get(keyOf(graph, best.from ?? best.url)) ?? unlinked) <= few;
}

/** By address as asked or got alone: that a page calls itself by the address of another does not mean that the other was read. */
interface Known { readonly keys: ReadonlySet<string>; readonly hosts: ReadonlySet<string> }

function knownOf(pages: readonly MappedPage[]): Known {
  const urls = pages.flatMap(({ asked, got }) => [asked, got]).filter((url) => url !== '');
  return { keys: new Set(urls.map(addressKey)), hosts: new Set(urls.map(hostOf)) };
}

/** Whether the crawler may and need go there. */
function isOpen(graph: SiteGraph, { link, key, score }: Smell, known: Known): boolean {
  const { href } = link;
  if (known.keys.has(key) || isFile(href) || isSignIn(href) || isTrap(href) || mayUndo(href)) return false;
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
