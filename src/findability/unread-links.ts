import type { TaskFinding, UnreadLink } from '../model/destination.ts';
import type { MappedPage, SiteMap } from '../model/map.ts';
import { addressKey, hostOf, isFile, isSignIn, isTrap, isWelshAddress, looksLikePayment, sameSite } from './address.ts';
import { pointersOf } from './pointers.ts';
import { scentScore } from './scent.ts';
import { isGone, isRead, keyOf, type SiteGraph } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A link that smells so of the task may well be the answer's. */
const clear = .5;
const named = 5;

/** The strongest link to an address, as far as it smells. */
interface Called { readonly key: string; readonly href: string; readonly text: string; readonly scent: number }

/**
 * Own addresses that a link, a result of the site's search or an entry of its A to Z names clearly in words of the task and that nobody
 * read, the strongest first, at most five: pages that were never asked for, that gave no answer, or files. What the site itself says is
 * gone is no such page. What our own rules do not open (a sign-in, a payment, pages without end) is only told where it is named more
 * clearly than everything that was followed: then it may be the only way. Nothing where a page answers.
 */
export function unreadLinks(
  vocabulary: Vocabulary, scenario: string, map: SiteMap, graph: SiteGraph, verdict: TaskFinding['destination']['verdict'],
): Pick<TaskFinding, 'unread'> {
  if (verdict === 'found') return {};
  const failed = failuresOf(map.pages, graph);
  const all = calledOf(vocabulary, scenario, map, graph).map((one) => ({ one, why: whyUnread(one, graph, failed) }));
  const followed = Math.max(0, ...all.map(({ one, why }) => (why === null ? one.scent : 0)));
  const unread = all.flatMap(({ one: { href, text, scent }, why }): UnreadLink[] => {
    const counts = why !== null && scent >= clear && (why !== 'refused' || scent > followed);
    return counts ? [{ href, text, scent, why }] : [];
  });
  const first = unread.sort((a, b) => b.scent - a.scent || (a.href < b.href ? -1 : 1)).slice(0, named);
  return first.length === 0 ? {} : { unread: first };
}

/** Every own address that is named, in English, by what names it most clearly. */
function calledOf(vocabulary: Vocabulary, scenario: string, map: SiteMap, graph: SiteGraph): readonly Called[] {
  const pointed = [...pointersOf(vocabulary, graph)].flatMap(([key, [first]]): Called[] => (
    first ? [{ key, href: first.link.href, text: first.link.text, scent: first.score }] : []));
  const results = map.search.runs.filter((run) => run.scenario === scenario).flatMap((run) => run.results);
  const entries = map.aToZ.lookups.filter((lookup) => lookup.scenario === scenario).flatMap((lookup) => lookup.entries);
  const shown = [...results, ...entries].map(({ href, text }): Called => ({
    key: keyOf(graph, href), href, text, scent: scentScore(vocabulary, { href, text, context: '', extra: '' }, { address: true }),
  }));
  const best = new Map<string, Called>();
  for (const one of [...pointed, ...shown]) {
    const before = best.get(one.key);
    if (!before || one.scent > before.scent || (one.scent === before.scent && one.href < before.href)) best.set(one.key, one);
  }
  return [...best.values()].filter(({ href }) => sameSite(href, graph.homeUrl) && !isWelshAddress(href));
}

/** Null where it was read, or where nothing can be read there for sure. */
function whyUnread({ key, href }: Called, graph: SiteGraph, failed: ReadonlyMap<string, boolean>): UnreadLink['why'] | null {
  if (graph.byKey.has(key) || graph.gone.has(key)) return null;
  if (isFile(href) || graph.files.has(key)) return 'file';
  const isCertain = failed.get(key);
  if (isCertain !== undefined) return isCertain ? null : 'no-answer';
  const isPayment = hostOf(href) !== hostOf(graph.homeUrl) && looksLikePayment(href);
  return isSignIn(href) || isPayment || isTrap(href) ? 'refused' : 'not-asked';
}

/** By key of what was asked for and not read: whether that is certain for everybody. */
function failuresOf(pages: readonly MappedPage[], graph: SiteGraph): ReadonlyMap<string, boolean> {
  const failed = new Map<string, boolean>();
  for (const page of pages) {
    if (isRead(page)) continue;
    const isCertain = isGone(page) || page.failure?.kind === 'loop';
    for (const key of [addressKey(page.asked), keyOf(graph, page.got || page.asked)]) failed.set(key, isCertain && (failed.get(key) ?? true));
  }
  return failed;
}
