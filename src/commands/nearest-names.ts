/** How alike two names must be, 0–1, to be offered for one another. */
const LEAST = 0.3;

/**
 * The names most like the word, the likest first, at most so many, each once: by the runs of three letters that they share, so that other
 * words beside the same one count less against a name than other letters. Of equals the earlier.
 */
export function nearestNames(word: string, names: readonly string[], most = 3): readonly string[] {
  return nearestToAny([word], names, most);
}

/** ` (did you mean …?)` with the nearest of the known names, or ''. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [near] = nearestNames(word, known);
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}

/** For several words: the names most like any of them. */
export function nearestToAny(words: readonly string[], names: readonly string[], most = 3): readonly string[] {
  const own = words.map((word) => runsOf(word.replace(/^~/, '')));
  const ranked = [...new Set(names)].filter((name) => name.trim() !== '' && name.length <= 200)
    .map((name) => ({ name, alike: Math.max(0, ...own.map((runs) => alike(runs, runsOf(name)))) }));
  return ranked.filter((one) => one.alike >= LEAST).sort((a, b) => b.alike - a.alike).slice(0, most).map(({ name }) => name);
}

/** Share of the runs that both have, 0–1 (Dice). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((run) => other.has(run)).length;
  return (2 * shared) / (one.size + other.size || 1);
}

/** ` bi`, `bin`, `ins`, `ns `: each word with a gap before and behind. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.normalize('NFKD').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => ` ${word} `).flatMap((word) => [...word].slice(2).map((_, n) => word.slice(n, n + 3))));
}
