import type { Match } from '../../model/destination.ts';

const onLink: Readonly<Record<string, string>> = {
  text: 'its own words', context: 'the heading over it', extra: 'the words beside it', address: 'its address',
};

const kinds: Readonly<Record<string, string>> = {
  broader: 'a door on the way', against: 'speaks for another task', action: 'what the resident does', hub: 'a door to everything',
};

/** Where on a link a word stood, in plain words; a field that is not known here stands for itself. */
export function linkField(field: string): string {
  return onLink[field] ?? field;
}

/** What a word counted as: the idea’s name, or its part in the vocabulary. */
export function kindWords({ of }: Pick<Match, 'of'>): string {
  return kinds[of] ?? of;
}
