const WORDS = /^(log[-_]?(out|off)|sign[-_]?(out|off)|delete|remove|unsubscribe|cancel)$/i;

const NAMES = /(?<![a-z])(log[-_ ]?(out|off)|sign[-_ ]?(out|off)|delete|remove|unsubscribe|cancel)(?![a-z])/i;

/**
 * Whether an address says that merely opening it ends or removes something: such a word is a whole segment of its path (an ending like
 * `.aspx` does not count), of a route in its fragment, or a whole name or value in its query; or a word in the name of a control to be pressed.
 */
export function isDestructive(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  const [, route = '', made = ''] = /^(?:#!?([/][^#]*))?(#~.*)?/.exec(url.hash) ?? [];
  if (NAMES.test(spelled(made))) return true;
  const segments = `${url.pathname}${route.replace(/\?.*$/, '')}`.split(/[/;]/).map((part) => spelled(part).replace(/\.[a-z]{2,5}$/i, ''));
  return [...segments, ...[...url.searchParams].flat()].some((word) => WORDS.test(word.trim()));
}

function spelled(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
