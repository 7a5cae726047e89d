import { partsOf, type Term, type Vocabulary } from './vocabulary.ts';

/** A term heard in a text, from which word on. */
export interface Hit { readonly term: Term; readonly at: number }

/** What a text says of a task. */
export interface Heard {
  /** The strongest term of each concept, in the scenario's order. */
  readonly concepts: readonly (Term | null)[];
  readonly broader: Term | null;
  readonly against: Term | null;
  readonly action: Term | null;
  readonly hub: Term | null;
  /** Words that carry meaning: all of them, and those that no term explains. */
  readonly content: number;
  readonly unexplained: readonly string[];
  /** All concept terms in the order of the text. */
  readonly hits: readonly Hit[];
}

/** Listens to a text with a task's vocabulary. Pure; linear in the words of the text. */
export function hear(vocabulary: Vocabulary, text: string): Heard {
  const words = partsOf(vocabulary, vocabulary.language.words(text));
  const hits = hitsIn(vocabulary, words.map(vocabulary.language.stem));
  const explained = new Set<number>();
  for (const { term, at } of hits) for (let n = 0; n < term.stems.length; n += 1) explained.add(at + n);
  const meaning = words.map((word, at) => ({ word, at })).filter(({ word, at }) => explained.has(at) || carriesMeaning(vocabulary, word));
  const strongest = (kind: Term['kind'], concept = -1) => strongestOf(hits, kind, concept);
  return {
    concepts: vocabulary.concepts.map((_, n) => strongest('concept', n)),
    broader: strongest('broader'), against: strongest('against'), action: strongest('action'), hub: strongest('hub'),
    content: meaning.length,
    unexplained: meaning.filter(({ at }) => !explained.has(at)).map(({ word }) => word),
    hits: hits.filter(({ term }) => term.kind === 'concept'),
  };
}

function hitsIn(vocabulary: Vocabulary, stems: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  stems.forEach((stem, at) => {
    for (const term of vocabulary.terms.get(stem) ?? []) {
      if (term.stems.every((part, n) => stems[at + n] === part)) hits.push({ term, at });
    }
  });
  return hits.filter((hit) => !(hit.term.kind === 'against' && hits.some((other) => swallows(other, hit))));
}

/** A longer phrase of the task itself that holds the look-alike's word: "garden waste bin" is not about "garden". */
function swallows(long: Hit, short: Hit): boolean {
  return long.term.kind === 'concept' && long.term.stems.length > short.term.stems.length
    && long.at <= short.at && long.at + long.term.stems.length >= short.at + short.term.stems.length;
}

function strongestOf(hits: readonly Hit[], kind: Term['kind'], concept: number): Term | null {
  let best: Term | null = null;
  for (const { term } of hits) {
    if (term.kind === kind && term.concept === concept && (!best || term.strength > best.strength)) best = term;
  }
  return best;
}

function carriesMeaning({ language }: Vocabulary, word: string): boolean {
  return !language.small.has(word) && !/^\d+$/.test(word) && word.length > 1;
}

/** How much of the task's ideas a text covers, 0–1, and 0 where an idea that must be there is missing. */
export function coverOf(vocabulary: Vocabulary, concepts: readonly (Term | null)[]): number {
  if (vocabulary.concepts.some((concept, n) => concept.head && !concepts[n])) return 0;
  return vocabulary.concepts.reduce((sum, concept, n) => sum + concept.weight * (concepts[n]?.strength ?? 0), 0) / vocabulary.weight;
}
