/** Words of a page or a failure as they may stand in our sentence: one line, no control or direction characters, at most 200 characters, no full stop at the end. */
export function oneLine(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().replace(/\.$/, '');
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}

/** The same, beginning with a capital and ending with a full stop. */
export function sentence(words: string): string {
  const line = oneLine(words);
  return line === '' ? '' : `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
