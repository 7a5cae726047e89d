import { hostOf, isWelshAddress, sameSite } from './address.ts';
import type { Ground } from './ground.ts';
import { heapOf } from './heap.ts';
import { smellsOf } from './links.ts';
import type { ReadPage } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

const perClick = .95;
/** Clicks that a page counts as being away that no link from home leads to: one that a search, an A to Z or a list of pages showed. */
const unlinked = 5;
const atLeast = .02;
/** Once a page answers, links that smell like this are still opened: the first good page is often a sibling or a parent of the best. */
const rival = .3;
const welshLast = .01;

/** A link that is worth opening, and for how much. */
export interface Wish {
  readonly href: string;
  readonly key: string;
  readonly score: number;
  readonly worth: number;
  readonly from: ReadPage;
  readonly n: number;
}

/** The links that one task would have opened, of all pages read so far. */
export interface Wishes {
  /** To be told of a page when it is read, and again when it turns out to be nearer to home. */
  readonly put: (from: ReadPage) => void;
  /**
   * The link most worth opening: the strongest scent, weaker by .95 for each click from home, ties by arrival and document order; the
   * Welsh side last. `clearly`: only what smells clearly. Of each other host one page.
   */
  readonly strongest: (clearly: boolean) => Wish | null;
}

/** No wish yet. */
export function wishesOf(vocabulary: Vocabulary, ground: Ground): Wishes {
  const [clear, faint] = [heapOf(isBefore), heapOf(isBefore)];
  const most = new Map<string, number>();
  const landed = new Set<string>();
  let last: Wish | null = null;
  const put = (from: ReadPage): void => {
    if (!sameSite(from.url, ground.graph.homeUrl)) return;
    const decay = perClick ** (ground.depthOf(from.key) ?? unlinked);
    for (const smell of smellsOf(vocabulary, from.source)) {
      const { key, score, link: { href, n } } = smell;
      const worth = score * decay * (isWelshAddress(href) ? welshLast : 1);
      if (score < atLeast || worth <= (most.get(key) ?? 0) || !ground.isOpen(smell, score)) continue;
      most.set(key, worth);
      (score >= rival ? clear : faint).push({ href, key, score, worth, from, n });
    }
  };
  const first = ({ peek, pop }: typeof clear): Wish | null => {
    for (let wish = peek(); wish; wish = peek()) {
      if (!landed.has(hostOf(wish.href)) && wish.worth === most.get(wish.key) && ground.isOpen({ key: wish.key, link: wish }, wish.score)) return wish;
      pop();
    }
    return null;
  };
  return {
    put,
    strongest: (clearly) => {
      if (last && ground.isKnown(last.href) && !sameSite(last.href, ground.graph.homeUrl)) landed.add(hostOf(last.href));
      const [one, other] = [first(clear), clearly ? null : first(faint)];
      last = one && other ? (isBefore(other, one) ? other : one) : one ?? other;
      return last;
    },
  };
}

function isBefore(one: Wish, other: Wish): boolean {
  if (one.worth !== other.worth) return one.worth > other.worth;
  const [first, second] = [one.from.page.order, other.from.page.order];
  return first < second || (first === second && one.n < other.n);
}
