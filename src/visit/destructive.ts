const WORDS = /^(log[-_]?(out|off)|sign[-_]?(out|off)|delete|remove|unsubscribe|cancel)$/i;

const NAMES = /(?<![a-z])(log[-_ ]?(out|off)|sign[-_ ]?(out|off)|delete|remove|unsubscribe|cancel)(?![a-z])/i;

/** The same as a word among others, once they are parted by spaces; and what is only told by such a name. */
const AMONG = /(^| )(log ?(out|off)|sign ?(out|off)|opt ?out|delete|remove|unsubscribe|cancel|deactivate|withdraw|erase|revoke)( |$)/i;

/** Names in a query whose value says what is to be done. */
const DOES = /(^| )(action|act|do|op|operation|cmd|command|task|mode|method|event|step|submit|button|btn|go|confirm)( |$)/i;

/**
 * Whether an address says that merely opening it ends or removes something: such a word is a whole segment of its path (an ending like
 * `.aspx` does not count), of a route in its fragment, or a whole name or value in its query; or a word in the name of a control to be pressed.
 */
export function isDestructive(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  const [, route = '', made = ''] = /^(?:#!?([/][^#]*))?(#~.*)?/.exec(url.hash) ?? [];
  if (NAMES.test(spelled(made))) return true;
  const path = `${url.pathname}${route.replace(/\?.*$/, '')}`.split(/[/;]/).flatMap((part) => spelled(part).split(/[/\\;]/));
  const segments = path.map((part) => part.replace(/\.[a-z]{2,5}$/i, ''));
  return [...segments, ...[...url.searchParams].flat()].some((word) => WORDS.test(plain(word)));
}

/**
 * Whether an address may have consequences when a press or a form leads to it: `isDestructive`; or one that asks for something by its query,
 * where such a word stands among others in its path, in a name of the query, or in the value of one like `action`; or it confirms. A page
 * that is only called so, `/cancel-your-garden-waste`, is none: it has no query.
 */
export function isRiskyToPress(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (isDestructive(address)) return true;
  const pairs = [...url.searchParams].map(([name, value]) => [apart(name), apart(value)] as const);
  if (pairs.length === 0) return false;
  const does = pairs.some(([name, value]) => AMONG.test(name) || (DOES.test(name) && AMONG.test(value)) || (/(^| )confirm(ed)?( |$)/i.test(name) && /^(yes|y|true|1|on|ok)$/i.test(value)));
  return does || AMONG.test(apart(spelled(url.pathname).replaceAll('/', ' / ')));
}

/** Words parted by spaces that are written together: `cancelBooking`, `delete_all`, `remove-item`. */
function apart(words: string): string {
  return plain(words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_.+\s]+/g, ' '));
}

/** Without what nobody sees. */
function plain(word: string): string {
  return word.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
}

function spelled(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
