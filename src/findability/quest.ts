import type { Destination } from '../model/destination.ts';
import { isDocument, isWelshAddress, sameSite } from './address.ts';
import { destinationFrom } from './destination.ts';
import type { Ground, News } from './ground.ts';
import { heapOf } from './heap.ts';
import { smellsOf } from './links.ts';
import type { Pointer } from './pointers.ts';
import { scorePage } from './score-pages.ts';
import { shortList } from './short-list.ts';
import { type ReadPage, resolve } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

const perClick = .95;
/** Clicks that a page counts as being away that no link from home leads to: one that a search, an A to Z or a list of pages showed. */
const unlinked = 5;
const atLeast = .02;
/** Once a page answers, links that smell like this are still opened: the first good page is often a sibling or a parent of the best. */
export const rival = .3;
const welshLast = .01;

/** A link that is worth opening, and for how much. */
export interface Wish { readonly href: string; readonly key: string; readonly score: number; readonly worth: number; readonly from: ReadPage; readonly n: number }

/** One task's side of a crawl: what its words make of the pages read so far. Each page is smelled and scored once for it. */
export interface Quest {
  readonly vocabulary: Vocabulary;
  readonly take: (news: News) => void;
  /** By the pages read so far; judged anew only where something that can matter has changed. */
  readonly answer: () => Destination;
  /**
   * The link most worth opening: the strongest scent, weaker by .95 for each click from home, ties by arrival and document order; the
   * Welsh side last. `clearly`: only what smells clearly.
   */
  readonly strongest: (clearly: boolean) => Wish | null;
  /** How often the task was judged. */
  readonly judged: () => number;
}

/** A task before its first page. */
export function questFor(vocabulary: Vocabulary, ground: Ground): Quest {
  const { graph } = ground;
  const wishes = { clear: heapOf(isBefore), faint: heapOf(isBefore) };
  const most = new Map<string, number>();
  const pointers = new Map<string, Pointer>();
  const list = shortList();
  let [answer, judged]: [Destination | null, number] = [null, 0];
  const changed = (is: boolean): void => {
    if (is) answer = null;
  };
  const score = (read: ReadPage | undefined): void => {
    const scored = read && scorePage(vocabulary, read, pointers.get(read.key) ?? null, { wide: ground.wide(), home: graph.homeUrl });
    if (scored) changed(list.put(scored));
  };
  const point = (pointer: Pointer): void => {
    const key = resolve(graph, pointer.key);
    if (key === pointer.from.key) return;
    const { href } = pointer.link;
    if (isDocument(href) || graph.files.has(key) || !sameSite(href, graph.homeUrl)) changed(list.note(pointer, key));
    if (pointer.score <= (pointers.get(key)?.score ?? 0)) return;
    pointers.set(key, pointer);
    score(graph.byKey.get(key));
  };
  const wish = (from: ReadPage): void => {
    if (!sameSite(from.url, graph.homeUrl)) return;
    const decay = perClick ** (ground.depthOf(from.key) ?? unlinked);
    for (const smell of smellsOf(vocabulary, from.source)) {
      const { key, score: scent, link: { href, n } } = smell;
      const worth = scent * decay * (isWelshAddress(href) ? welshLast : 1);
      if (scent < atLeast || worth <= (most.get(key) ?? 0) || !ground.isOpen(smell, scent)) continue;
      most.set(key, worth);
      (scent >= rival ? wishes.clear : wishes.faint).push({ href, key, score: scent, worth, from, n });
    }
  };
  const rename = ({ read, keys: [asked, got] }: News): void => {
    const pointer = got === undefined || asked === undefined ? undefined : pointers.get(asked);
    if (got !== undefined && pointer && pointer.score > (pointers.get(got)?.score ?? 0)) {
      pointers.set(got, pointer);
      score(graph.byKey.get(got));
    }
    if (read !== null) return;
    // What was taken for a page by its link may have turned out a file, a page that is gone or one of another host.
    const links = pointers.get(got ?? asked ?? '');
    if (links && graph.files.has(got ?? asked ?? '')) list.note(links, got ?? asked ?? '');
    changed(links !== undefined);
  };
  const openFirst = ({ peek, pop }: typeof wishes.clear): Wish | null => {
    for (let first = peek(); first; first = peek()) {
      if (first.worth === most.get(first.key) && ground.isOpen({ key: first.key, link: first }, first.score)) return first;
      pop();
    }
    return null;
  };
  return {
    vocabulary,
    take: (news) => {
      rename(news);
      if (news.read) {
        score(news.read);
        for (const smell of smellsOf(vocabulary, news.read.source)) point({ ...smell, from: news.read });
        if (news.nearer.every((page) => page !== news.read)) wish(news.read);
      }
      for (const page of news.nearer) wish(page);
      if (!news.renamed) return;
      list.forgetPages();
      for (const read of graph.read) score(read);
    },
    answer: () => {
      if (answer === null) judged += 1;
      return answer ??= destinationFrom(vocabulary, graph, list.beyond(), list.pages());
    },
    strongest: (clearly) => {
      const [clear, faint] = [openFirst(wishes.clear), clearly ? null : openFirst(wishes.faint)];
      return clear && faint ? (isBefore(faint, clear) ? faint : clear) : clear ?? faint;
    },
    judged: () => judged,
  };
}

function isBefore(one: Wish, other: Wish): boolean {
  if (one.worth !== other.worth) return one.worth > other.worth;
  const [first, second] = [one.from.page.order, other.from.page.order];
  return first < second || (first === second && one.n < other.n);
}
