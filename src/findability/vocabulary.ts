import type { Words } from '../model/scenario.ts';
import { lexiconOf, splitCompound } from './compound.ts';
import { councilWords } from './council-words.ts';
import { stemOf, wordsOf } from './words.ts';

/** A word or phrase to listen for. */
export interface Term {
  readonly term: string;
  readonly stems: readonly string[];
  readonly strength: number;
  readonly kind: 'concept' | 'broader' | 'against' | 'action' | 'hub';
  /** The concept's name, else the kind. */
  readonly of: string;
  /** The concept's place in the scenario, -1 for the other kinds. */
  readonly concept: number;
}

export interface Vocabulary {
  readonly concepts: Words['concepts'];
  /** Sum of the concepts' weights. */
  readonly weight: number;
  /** Terms by their first stem. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly lexicon: ReadonlySet<string>;
  /** Whether the resident comes to do something rather than to read. */
  readonly does: boolean;
  /** Whether minutes or agendas are what the task is about. */
  readonly minutes: boolean;
  /** Words already taken apart; a memory, not a meaning. */
  readonly split: Map<string, readonly string[]>;
}

const actions: Readonly<Record<Words['action'], readonly string[]>> = {
  find: ['find', 'check', 'look up'], report: ['report', 'tell us'], pay: ['pay', 'payment'], apply: ['apply', 'application'],
  register: ['register', 'registration'], book: ['book', 'booking', 'reserve'], view: ['view', 'search', 'see'],
};

/** Doors behind which anything may be, and what such a door smells of. */
const hubs: Readonly<Record<string, number>> = {
  'services': .2, 'all services': .22, 'residents': .18, 'a to z': .2, 'a-z': .2, 'do it online': .2, 'how do i': .18,
  'departments': .18, 'forms': .14, 'guides': .12,
};
const actionScent = .22;

/** A scenario's words made ready for listening. */
export function vocabularyOf(words: Words): Vocabulary {
  const written = [
    ...words.concepts.flatMap((concept, n) => termsOf(concept.terms, 'concept', concept.name, n)),
    ...termsOf(words.broader, 'broader', 'broader', -1),
    ...termsOf(words.against, 'against', 'against', -1),
    ...termsOf(Object.fromEntries(actions[words.action].map((term) => [term, actionScent])), 'action', 'action', -1),
    ...termsOf(hubs, 'hub', 'hub', -1),
  ];
  const terms = new Map<string, Term[]>();
  for (const term of written) {
    const [first] = term.stems;
    if (first === undefined) continue;
    const list = terms.get(first);
    if (list) list.push(term);
    else terms.set(first, [term]);
  }
  const own = written.filter((term) => term.kind !== 'hub').flatMap((term) => wordsOf(term.term));
  const minutes = own.some((word) => /^(minutes|agendas?)$/.test(word));
  const weight = words.concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const lexicon = lexiconOf([...councilWords, ...own]);
  return { concepts: words.concepts, weight, terms, lexicon, does: !['find', 'view'].includes(words.action), minutes, split: new Map() };
}

function termsOf(terms: Readonly<Record<string, number>>, kind: Term['kind'], of: string, concept: number): Term[] {
  return Object.entries(terms).map(([term, strength]) => ({ term, stems: wordsOf(term).map(stemOf), strength, kind, of, concept }));
}

/** The words of a text with run-together ones taken apart. */
export function partsOf(vocabulary: Vocabulary, words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const before = vocabulary.split.get(word);
    if (before) return before;
    const parts = splitCompound(word, vocabulary.lexicon);
    vocabulary.split.set(word, parts);
    return parts;
  });
}
