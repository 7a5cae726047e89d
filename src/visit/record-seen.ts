import { isLandmark, roles } from './roles.ts';

/** What the listener in a page tells of the page that a person sees. Words are a page's own, uncleaned. */
export interface PageSeen {
  readonly kind: 'page';
  /** The document: another one, another word. */
  readonly doc: string;
  readonly url: string;
  readonly title: string;
  /** Words of its main heading, '' without one. */
  readonly heading: string;
  /** Place in the tab's history. */
  readonly index: number;
  /** Whether another page led here. */
  readonly isLed: boolean;
  /** Come to by going back or forward. */
  readonly isTravelled: boolean;
  /** Some of its words hold what was typed, and were taken away. */
  readonly isWithheld?: true;
}

/** What a person did on a page, by role and accessible name. What was typed is not in it. */
export interface ActSeen {
  readonly kind: 'act';
  readonly what: 'follow' | 'press' | 'fill' | 'choose' | 'key' | 'consent' | 'plain' | 'password' | 'file';
  /** Of `key`: which. */
  readonly role: string;
  readonly name: string;
  /** Of `choose`: the option, or `on` or `off`; of `fill`: the field's type. */
  readonly value: string;
  /** The question that it stands under, or ''. */
  readonly group: string;
  /** How many controls of the page have this role and name, and how many of them in the same landmark. */
  readonly same: number;
  readonly sameHere: number;
  /** The nearest landmark around it, or ''. */
  readonly landmark: string;
  /** It stands in a frame of the page. */
  readonly isFramed: boolean;
  /** Tells one field from another. */
  readonly field: string;
  /** Its words hold what was typed, and were taken away. */
  readonly isWithheld?: true;
}

/** A form that would have put a person's own words into an address, and was kept from it. */
export interface KeptSeen { readonly kind: 'kept'; readonly url: string }

export type Seen = PageSeen | ActSeen | KeptSeen;

const WHAT: readonly string[] = ['follow', 'press', 'fill', 'choose', 'key', 'consent', 'plain', 'password', 'file'] satisfies readonly ActSeen['what'][];

/** Reads what a page sent; null for what no listener of ours says, since a page may try to speak for itself. */
export function readSeen(json: unknown): Seen | null {
  const told = typeof json === 'string' && json.length < 20_000 ? parsed(json) : null;
  if (told === null) return null;
  const words = (key: string): string => (typeof told[key] === 'string' ? told[key].slice(0, 2000) : '');
  const count = (key: string): number => (Number.isInteger(told[key]) ? Number(told[key]) : 0);
  if (told['kind'] === 'kept') return { kind: 'kept', url: words('url') };
  if (told['kind'] === 'page') {
    // Empty pages, on the way to another or left by one, are none that a person came to.
    const url = URL.parse(words('url'));
    if (url === null || !/^https?:$/.test(url.protocol)) return null;
    return { kind: 'page', doc: words('doc'), url: url.href, title: words('title'), heading: words('heading'), index: count('index'), isLed: told['isLed'] === true, isTravelled: told['isTravelled'] === true };
  }
  const what = words('what');
  if (told['kind'] !== 'act' || !isWhat(what)) return null;
  return {
    kind: 'act', what, role: isRole(words('role')) ? words('role') : '', name: words('name'), value: words('value'), group: words('group'), same: count('same'), sameHere: count('sameHere'),
    landmark: isLandmark(words('landmark')) ? words('landmark') : '', isFramed: told['isFramed'] === true, field: words('field'),
  };
}

function isWhat(word: string): word is ActSeen['what'] {
  return WHAT.includes(word);
}

/** A role of the accessibility tree, or of `key` which it was. */
function isRole(word: string): boolean {
  return roles.some((role) => role === word) || word === 'Enter' || word === 'Escape';
}

/** What stands in a field now that a person types into; kept in memory alone, to know it again. */
export function readTyped(json: unknown): { readonly field: string; readonly value: string } | null {
  const { field, typed } = (typeof json === 'string' && json.length < 20_000 ? parsed(json) : null) ?? {};
  return typeof field === 'string' && typeof typed === 'string' ? { field, value: typed } : null;
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    // Any object can be asked for any key.
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
