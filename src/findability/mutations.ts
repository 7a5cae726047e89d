/** First letters of Welsh words and what they become: soft, nasal, aspirate. Two letters are one where Welsh has them so. */
const changes: readonly (readonly [string, readonly string[]])[] = [
  ['ch', []], ['dd', []], ['ff', []], ['ng', []], ['ph', []], ['th', []],
  ['ll', ['l']], ['rh', ['r']],
  ['p', ['b', 'mh', 'ph']], ['t', ['d', 'nh', 'th']], ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']], ['d', ['dd', 'n']], ['g', ['', 'ng']], ['m', ['f']],
];
const shortest = 3;

/**
 * A Welsh word as it may begin in a sentence, itself first: `treth` is also `dreth`, `nhreth` and `threth`. A vowel may get an h ("eu
 * hailgylchu"). Words of two letters keep their beginning: without it nobody would know them.
 */
export function mutationsOf(word: string): readonly string[] {
  if (word.length < shortest) return [word];
  if (/^[aeiouwy]/.test(word)) return [word, `h${word}`];
  const change = changes.find(([first]) => word.startsWith(first));
  return change ? [word, ...change[1].map((now) => now + word.slice(change[0].length))] : [word];
}
