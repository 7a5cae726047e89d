import type { Trap } from '../model/map.ts';
import { addressKey } from './address.ts';
import { onceEach } from './once-each.ts';
import { trapOf } from './trap-of.ts';

/** So many addresses that differ in nothing but their query are entered; of a site that names its pages by a number, so many. */
const fewQueries = 20;
const manyPages = 300;
/** Different addresses counted for each kind. */
const mostCounted = 20_000;

/** What a crawl leaves alone because there is no end to it, by what it has seen so far. */
export interface Traps {
  /** Notes an address that a page links to. */
  readonly see: (url: string, key: string) => void;
  /** Whether an address belongs to more of its like than anybody needs. */
  readonly isFull: (url: string) => boolean;
  /** Notes that an address was entered. */
  readonly enter: (url: string) => void;
  /** Each kind met, in the order of their names. */
  readonly found: () => readonly Trap[];
}

interface Family { readonly most: number; readonly entered: Set<string>; readonly seen: Map<string, string> }

/** Remembers what was left alone and how often one path came with another query. */
export function openTraps(): Traps {
  const left = new Map<Trap['kind'], Map<string, string>>();
  const families = new Map<string, Family>();
  const leave = (kind: Trap['kind'], key: string, url: string): void => {
    const known = left.get(kind) ?? new Map<string, string>();
    left.set(kind, known);
    if (known.size < mostCounted && !known.has(key)) known.set(key, url);
  };
  const familyFor = (url: string): Family | null => {
    const name = familyOf(url);
    if (name === null) return null;
    const family = families.get(name) ?? { most: /=$/.test(name) ? manyPages : fewQueries, entered: new Set(), seen: new Map() };
    families.set(name, family);
    return family;
  };
  return {
    see: (url, key) => {
      const kind = trapOf(url);
      if (kind !== null) return leave(kind, key, url);
      const family = familyFor(url);
      if (family && family.seen.size < mostCounted) family.seen.set(key, url);
    },
    isFull: (url) => {
      const family = familyFor(url);
      return family !== null && family.entered.size >= family.most && !family.entered.has(addressKey(url));
    },
    enter: (url) => void familyFor(url)?.entered.add(addressKey(url)),
    found: () => {
      const all = new Map([...left].map(([kind, addresses]) => [kind, [...addresses.values()]]));
      const queries = [...families.values()].flatMap(({ most, seen, entered }) => (seen.size <= most ? []
        : [...seen].filter(([key]) => !entered.has(key)).map(([, url]) => url)));
      if (queries.length > 0) all.set('query', [...all.get('query') ?? [], ...queries]);
      return [...all].sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, urls]) => ({ kind, count: urls.length, sample: urls.sort()[0] ?? '' }));
    },
  };
}

/**
 * What addresses of one path with different queries have in common, or null without a query; ends in `=` where one number or name is all
 * that differs.
 */
const familyOf = onceEach((url): string | null => {
  const address = URL.parse(url);
  if (!address || address.search === '') return null;
  const names = [...new Set(address.searchParams.keys())];
  const path = `${address.host}${address.pathname}`;
  const [only] = names;
  const isName = names.length === 1 && only !== undefined && /^(p|page|\w*id|node|article|doc\w*|item|name|ref|slug|path)$/i.test(only);
  return isName ? `${path}?${only.toLowerCase()}=` : path;
});
