import type { Destination } from '../model/destination.ts';
import type { Ground, News } from './ground.ts';
import { smellsOf } from './links.ts';
import { opinionOf } from './opinion.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Wishes, wishesOf } from './wishes.ts';

/** One task's side of a crawl: what its words make of the pages read so far. Each page is smelled and scored once for it. */
export interface Quest {
  readonly vocabulary: Vocabulary;
  readonly take: (news: News) => void;
  /** By the pages read so far; judged anew only where something that can matter has changed. */
  readonly answer: () => Destination;
  readonly strongest: Wishes['strongest'];
  /** How often the task was judged. */
  readonly judged: () => number;
}

/** A task before its first page. */
export function questFor(vocabulary: Vocabulary, ground: Ground): Quest {
  const [opinion, wishes] = [opinionOf(vocabulary, ground), wishesOf(vocabulary, ground)];
  const take = (news: News): void => {
    const { read, nearer, renamed } = news;
    opinion.settle(news);
    if (read) {
      opinion.score(read);
      for (const smell of smellsOf(vocabulary, read.source)) opinion.point({ ...smell, from: read });
      if (!nearer.includes(read)) wishes.put(read);
    }
    for (const page of nearer) wishes.put(page);
    if (renamed) opinion.again();
  };
  return { vocabulary, take, answer: opinion.answer, strongest: wishes.strongest, judged: opinion.judged };
}
