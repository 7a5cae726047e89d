import type { Words } from '../model/scenario.ts';
import { lexiconOf, splitCompound } from './compound.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';
import { welsh } from './welsh.ts';

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
  readonly language: Language;
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

const actionScent = .22;

/** A scenario's words made ready for listening, in the language that they are written in. */
export function vocabularyOf(words: Words, language: Language['id'] = 'en'): Vocabulary {
  const spoken = language === 'cy' ? welsh(termTexts(words)) : english;
  const written = writtenIn(words, spoken);
  const terms = new Map<string, Term[]>();
  for (const term of written) {
    const [first] = term.stems;
    if (first === undefined) continue;
    const list = terms.get(first);
    if (list) list.push(term);
    else terms.set(first, [term]);
  }
  const own = written.filter((term) => term.kind !== 'hub').flatMap((term) => spoken.words(term.term));
  const minutes = own.some((word) => /^(minutes|agendas?)$/.test(word));
  const weight = words.concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const lexicon = lexiconOf([...spoken.compounds, ...own]);
  const does = !['find', 'view'].includes(words.action);
  return { language: spoken, concepts: words.concepts, weight, terms, lexicon, does, minutes, split: new Map() };
}

function termTexts(words: Words): readonly string[] {
  return [...words.concepts.map(({ terms }) => terms), words.broader, words.against].flatMap((terms) => Object.keys(terms));
}

function writtenIn(words: Words, language: Language): readonly Term[] {
  const actions = Object.fromEntries(language.actions[words.action].map((term) => [term, actionScent]));
  const termsOf = (terms: Readonly<Record<string, number>>, kind: Term['kind'], of: string, concept = -1): Term[] => Object.entries(terms)
    .map(([term, strength]) => ({ term, stems: language.words(term).map(language.stem), strength, kind, of, concept }));
  return [
    ...words.concepts.flatMap((concept, n) => termsOf(concept.terms, 'concept', concept.name, n)),
    ...termsOf(words.broader, 'broader', 'broader'),
    ...termsOf(words.against, 'against', 'against'),
    ...termsOf(actions, 'action', 'action'),
    ...termsOf(language.hubs, 'hub', 'hub'),
  ];
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
