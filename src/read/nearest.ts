import { distance } from 'fastest-levenshtein';

/** The word of the list that was most likely meant, or null where none is near. Capitals, spaces and underscores are forgiven. */
export function nearest(word: string, known: readonly string[]): string | null {
  const meant = plain(word);
  if (meant === '') return null;
  const ranked = known
    .map((name) => ({ name, far: hasSameLetters(meant, plain(name)) ? 1 : distance(meant, plain(name)) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  const best = ranked[0];
  if (best === undefined || best.name === word) return null;
  if (best.far <= allowed(meant)) return best.name;
  // Half a word, or more words than were asked for: "unitary authority".
  return meant.length < 3 ? null : known.find((name) => plain(name).startsWith(meant) || meant.startsWith(`${plain(name)}-`)) ?? null;
}

function plain(word: string): string {
  return word.slice(0, 100).trim().toLowerCase().replaceAll(/[\s_]+/g, '-');
}

/** Letters that changed places are one slip. */
function hasSameLetters(one: string, other: string): boolean {
  return one.length === other.length && one !== other && [...one].toSorted().join('') === [...other].toSorted().join('');
}

/** A slip in a short word, two in a usual one, three in a long one. */
function allowed(word: string): number {
  if (word.length <= 3) return 1;
  return word.length <= 7 ? 2 : 3;
}
