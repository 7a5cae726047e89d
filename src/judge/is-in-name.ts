/** Words, each as it is compared: small letters, numbers and words apart only by blanks, what stands in round brackets and signs left out. */
function tokens(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFKC').replace(/\([^)]*\)/g, ' ').replace(/[\p{Extended_Pictographic}\p{So}\u200d\ufe0f]/gu, ' ')
    .split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter((word) => word !== '');
}

/**
 * Whether the words seen on a control are in its name, in their order and next to each other, as ACT rule 2ee8b8 compares them. True where
 * there is nothing to compare: single letters (an X for “close”), signs, abbreviations with a full stop.
 */
export function isInName(visible: string, spoken: string): boolean {
  const [seen, said] = [tokens(visible), tokens(spoken)];
  if (seen.length === 0 || (seen.length === 1 && /^\p{L}$/u.test(seen[0] ?? ''))) return true;
  if (/\p{L}{2,}\.(?:\s|$)/u.test(visible) && visible.length < 40) return true;
  const joined = (words: readonly string[]): string => words.join(' ').replace(/[-‐–]/g, '');
  if (visible.includes('-') || spoken.includes('-')) {
    const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\s]+/gu, '').replace(/\s+/g, ' ').trim();
    if (` ${bare(spoken)} `.includes(` ${bare(visible)} `)) return true;
  }
  return ` ${joined(said)} `.includes(` ${joined(seen)} `);
}
