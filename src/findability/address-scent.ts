import { scentOf } from './scent.ts';
import type { Vocabulary } from './vocabulary.ts';
import { addressWords } from './words.ts';

/**
 * How strongly an address smells of a task by the words of its path alone, 0–1: its last part as a link's text would, the parts before
 * it as the heading above that link. For addresses of which nothing else is known.
 */
export function addressScent(vocabulary: Vocabulary, url: string): number {
  const { last, parents } = addressWords(url);
  return scentOf(vocabulary, { text: last, context: parents, extra: '', href: url }, { address: false }).score;
}
