const longest = 80;

/** Words of a page as they may stand in a sentence: one line, no control or direction characters, at most 80 characters, in curly quotes. */
export function quoted(words: string): string {
  // Control and direction marks of a hostile page could turn the sentence round them.
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return `“${line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line}”`;
}
