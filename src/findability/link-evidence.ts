import type { Match } from '../model/destination.ts';
import { scentOf, type Worded } from './scent.ts';
import type { Vocabulary } from './vocabulary.ts';

const called = { text: 'link to it', context: 'heading above the link', extra: 'words beside the link', address: 'its address' } as const;

/** The words for which a link speaks for what it leads to, as evidence of a verdict: field, words, strength. */
export function linkEvidence(vocabulary: Vocabulary, link: Worded): Match[] {
  const nameOf = (field: string): string => (isNamed(field) ? called[field] : field);
  return scentOf(vocabulary, link, { address: true }).matches.map((match) => ({ ...match, field: nameOf(match.field) }));
}

function isNamed(field: string): field is keyof typeof called {
  return Object.hasOwn(called, field);
}
