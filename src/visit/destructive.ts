const WORDS = /^(log[-_]?(out|off)|sign[-_]?(out|off)|delete|remove|unsubscribe|cancel)$/i;

/**
 * Whether an address says that merely opening it ends or removes something: such a word is a whole segment of its path (an ending like
 * `.aspx` does not count) or a whole name or value in its query.
 */
export function isDestructive(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  const segments = url.pathname.split(/[/;]/).map((part) => spelled(part).replace(/\.[a-z]{2,5}$/i, ''));
  return [...segments, ...[...url.searchParams].flat()].some((word) => WORDS.test(word.trim()));
}

function spelled(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
