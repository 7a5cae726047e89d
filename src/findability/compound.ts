const shortestWord = 3;
/** Words that may stand between others in a run-together word, never at its ends: `reportapothole`, but `inform` is not "in form". */
const joiners: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'my', 'of', 'on', 'or', 'the', 'to', 'with', 'your']);
const shortestCompound = 6;
/** A run-together word of a person's is shorter; what is longer is no word. */
const longestCompound = 60;

/** What a run-together word may be made of: the words given, their plurals, nothing shorter than three letters. */
export function lexiconOf(words: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of words) {
    if (word.length < shortestWord || /\d/.test(word)) continue;
    all.add(word);
    for (const plural of pluralsOf(word)) all.add(plural);
  }
  return all;
}

function pluralsOf(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return /(s|x|z|ch|sh)$/.test(word) ? [`${word}es`] : [`${word}s`];
}

/**
 * A word of at least six letters, and no more than sixty, as the fewest words of the lexicon that cover it whole, else the word itself.
 * Never a partial cover: "cabin" holds no "bin". Among equals the longer first word wins.
 */
export function splitCompound(word: string, lexicon: ReadonlySet<string>): readonly string[] {
  if (word.length < shortestCompound || word.length > longestCompound || lexicon.has(word)) return [word];
  const covers: (readonly string[] | null)[] = Array.from({ length: word.length + 1 }, () => null);
  covers[word.length] = [];
  for (let from = word.length - shortestWord; from >= 0; from -= 1) covers[from] = bestFrom(word, from, covers, lexicon);
  return covers[0] ?? [word];
}

function bestFrom(
  word: string, from: number, covers: readonly (readonly string[] | null)[], lexicon: ReadonlySet<string>,
): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (let to = word.length; to > from; to -= 1) {
    const rest = covers[to];
    if (!rest) continue;
    const part = word.slice(from, to);
    const joins = from > 0 && to < word.length && joiners.has(part);
    if (!joins && (part.length < shortestWord || !lexicon.has(part))) continue;
    if (!best || rest.length + 1 < best.length) best = [part, ...rest];
  }
  return best;
}
