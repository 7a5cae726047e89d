import type { Destination } from '../model/destination.ts';
import { isDocument, sameSite } from './address.ts';
import { destinationFrom } from './destination.ts';
import type { Ground, News } from './ground.ts';
import type { Pointer } from './pointers.ts';
import { scorePage } from './score-pages.ts';
import { shortList } from './short-list.ts';
import { type ReadPage, resolve } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one task makes of the pages read so far, changed only where a page or a link may matter to it. */
export interface Opinion {
  /** Scores a page, or scores it again. */
  readonly score: (read: ReadPage | undefined) => void;
  /** Notes a link that smells of the task. */
  readonly point: (pointer: Pointer) => void;
  /** Takes in what became of an address: another name for a page, a file, a page that is gone. */
  readonly settle: (news: News) => void;
  /** Scores all pages again. */
  readonly again: () => void;
  readonly answer: () => Destination;
  /** How often the task was judged. */
  readonly judged: () => number;
}

/** No opinion yet. */
export function opinionOf(vocabulary: Vocabulary, ground: Ground): Opinion {
  const { graph } = ground;
  const strongest = new Map<string, Pointer>();
  const list = shortList();
  let [answer, judged]: [Destination | null, number] = [null, 0];
  const changed = (is: boolean): void => {
    if (is) answer = null;
  };
  const score = (read: ReadPage | undefined): void => {
    const scored = read && scorePage(vocabulary, read, strongest.get(read.key) ?? null, { wide: ground.wide(), home: graph.homeUrl });
    if (scored) changed(list.put(scored));
  };
  const strengthen = (key: string, pointer: Pointer | undefined): void => {
    if (!pointer || pointer.score <= (strongest.get(key)?.score ?? 0)) return;
    strongest.set(key, pointer);
    score(graph.byKey.get(key));
  };
  return {
    score,
    point: (pointer) => {
      const [key, { href }] = [resolve(graph, pointer.key), pointer.link];
      if (key === pointer.from.key) return;
      if (isDocument(href) || graph.files.has(key) || !sameSite(href, graph.homeUrl)) changed(list.note(pointer, key));
      strengthen(key, pointer);
    },
    settle: ({ read, keys }) => {
      const [asked = '', got = asked] = keys;
      if (got !== asked) strengthen(got, strongest.get(asked));
      const pointer = read === null ? strongest.get(got) : undefined;
      if (pointer && graph.files.has(got)) list.note(pointer, got);
      changed(pointer !== undefined);
    },
    again: () => {
      list.forgetPages();
      for (const read of graph.read) score(read);
    },
    answer: () => {
      if (answer === null) judged += 1;
      return answer ??= destinationFrom(vocabulary, graph, list.beyond(), list.pages());
    },
    judged: () => judged,
  };
}
