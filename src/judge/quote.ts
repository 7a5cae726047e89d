/** Words of a page as they may stand in a sentence: one line, no control or direction characters, at most 80 characters, in curly quotes. */
export function quote(words: string): string {
  // Control and direction marks of a hostile page could turn the sentence round them.
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const clipped = line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
  return `“${clipped}”`;
}

/** An address as it may stand in a sentence: without protocol, at most 100 characters. */
export function place(url: string): string {
  const bare = url.replace(/^https?:\/\//, '').replace(/[\p{Cc}\p{Cf}\s]+/gu, '').replace(/\/$/, '');
  return bare.length > 100 ? `${bare.slice(0, 99)}…` : bare;
}

/** `1 page`, `2 pages`. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
