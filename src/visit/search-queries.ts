import type { SearchRun } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';

/** What is put to a search for one task, and what for. */
export interface Query { readonly words: string; readonly purpose: NonNullable<SearchRun['purpose']> }

/** The task's own query. */
export function ownQuery({ query }: Scenario): Query {
  return { words: query, purpose: 'task' };
}

/** At most two more: the first of the conversational ones, and the own one with a slip. */
export function furtherQueries({ query, queries }: Scenario): readonly Query[] {
  const [asked] = queries;
  const slipped = slip(query);
  return [
    ...(asked === undefined || asked === query ? [] : [{ words: asked, purpose: 'asked' as const }]),
    ...(slipped === null ? [] : [{ words: slipped, purpose: 'typo' as const }]),
  ];
}

/** The words with a slip of the finger: the last vowel of the longest word (of several the first) left out; null where none has six letters and a vowel. */
export function slip(words: string): string | null {
  const all = words.split(' ');
  const longest = all.reduce((best, word) => (word.length > best.length ? word : best), '');
  const at = longest.search(/[aeiou][^aeiou]*$/i);
  if (longest.length < 6 || at < 0) return null;
  const mistyped = longest.slice(0, at) + longest.slice(at + 1);
  return all.map((word, n) => (n === all.indexOf(longest) ? mistyped : word)).join(' ');
}
