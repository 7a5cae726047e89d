import type { Pointer } from './pointers.ts';
import type { Scored } from './score-pages.ts';

const longest = 40;
const worthKeeping = .05;
/** A link to elsewhere from this scent on may hand over to the answer. */
const worthNaming = .35;
const mostLinks = 30;

/** The pages and links of a crawl that a task's judgement can depend on: a bounded number, however large the site. */
export interface ShortList {
  /** Best first, ties by arrival. */
  readonly pages: () => readonly Scored[];
  /** By address that is no page of the site: the links there, strongest first. */
  readonly beyond: () => ReadonlyMap<string, readonly Pointer[]>;
  /** Puts a page in its place, an older score of it forgotten; whether anything changed. */
  readonly put: (scored: Scored) => boolean;
  /** Notes a link that leads off the site or to a file; whether it may count. */
  readonly note: (pointer: Pointer, key: string) => boolean;
  readonly forgetPages: () => void;
}

/** An empty list. */
export function shortList(): ShortList {
  let pages: Scored[] = [];
  const beyond = new Map<string, Pointer[]>();
  const put = (scored: Scored): boolean => {
    const at = pages.findIndex(({ read }) => read === scored.read);
    if (at >= 0 && pages[at]?.score === scored.score && pages[at]?.own === scored.own) return false;
    if (at >= 0) pages.splice(at, 1);
    const last = pages.at(-1);
    if (scored.score < worthKeeping || (pages.length >= longest && last && last.score >= scored.score)) return at >= 0;
    const place = pages.findLastIndex(({ score, read }) => score > scored.score
      || (score === scored.score && read.page.order < scored.read.page.order));
    pages.splice(place + 1, 0, scored);
    pages = pages.slice(0, longest);
    return true;
  };
  const note = (pointer: Pointer, key: string): boolean => {
    if (pointer.score < worthNaming) return false;
    const links = beyond.get(key) ?? [];
    if (links.length >= mostLinks) return false;
    links.splice(links.findLastIndex(({ score }) => score >= pointer.score) + 1, 0, pointer);
    beyond.set(key, links);
    if (beyond.size > longest) beyond.delete(weakest(beyond));
    return beyond.has(key);
  };
  return { pages: () => pages, beyond: () => beyond, put, note, forgetPages: () => { pages = []; } };
}

function weakest(beyond: ReadonlyMap<string, readonly Pointer[]>): string {
  let worst = { key: '', score: Infinity };
  for (const [key, [first]] of beyond) if ((first?.score ?? 0) <= worst.score) worst = { key, score: first?.score ?? 0 };
  return worst.key;
}
