/** What stands before the letter, where a letter or a row of them follows. */
const before = new RegExp('^(?:(?:all|council|our) )*(?:(?:services?|pages?|topics?|entries|items?|a(?:to|-)z|letters?)\\b[:, ]*)*'
  + '(?:that )?(?:(?:beginn?ing|starting|begin|start)s? (?:with|by) )?(?:the )?(?:letters? )?(?=[a-z](?:[^a-z]|$)|[a-z](?:[ ,/]*[a-z]){1,4}$)');

/** The letters that a link of an A to Z stands for, `[first, last]`: alone, in words round it or as a range; null where it is none. */
export function lettersIn(text: string): readonly [string, string] | null {
  const plain = text.toLowerCase().replace(/[\s\u00a0]+/g, ' ').trim().replace(/\s*\(\d+\)$|\s*\b\d+ (?:items?|services?|pages?|entries)$/, '');
  const bare = plain
    .replace(/^(?:(?:go|jump|skip) to |(?:view|show|browse|see) )/, '')
    .replace(before, '')
    .replace(/(?<![: ])[: ]*(?:services?|pages?)$/, '');
  const one = /^[^\w+-]*([a-z])[^\w+-]*$/.exec(bare)?.[1];
  if (one !== undefined) return [one, one];
  const [from, to] = /^\W*([a-z])\s*(?:-|–|—|to|\.{2,3}|…)\s*([a-z])\W*$/.exec(bare)?.slice(1, 3) ?? row(bare, text);
  // The whole alphabet is the list itself.
  return from === undefined || to === undefined || from >= to || (from === 'a' && to === 'z') ? null : [from, to];
}

/** `ABC` and `A B C` and `X, Y, Z`: letters that follow each other, in capitals where nothing is between them. */
function row(bare: string, text: string): readonly (string | undefined)[] {
  if (!/[\s,/&]/.test(bare.trim()) && !/[A-Z]{3}/.test(text)) return [];
  const letters = bare.replace(/[\s,/&]+/g, '');
  const isRow = /^[a-z]{2,5}$/.test(letters) && [...letters].every((letter, n) => n === 0 || letter.charCodeAt(0) === letters.charCodeAt(n - 1) + 1);
  return isRow ? [letters[0], letters.at(-1)] : [];
}
