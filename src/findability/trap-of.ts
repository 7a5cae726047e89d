import type { Trap } from '../model/map.ts';
import { onceEach } from './once-each.ts';

/** Pages of a list that are entered before the rest of it is left; numbers above the second name a thing, not a page of a list. */
const fewPages = 5;
const aThing = 500;
const deepest = 12;

const session = /^(php_?sess_?id|j?session_?id|aspsessionid\w*|sid|session|cfid|cftoken|zenid)$/;
const calendar = /^(year|month|week|day|date|mm|yyyy|(start|end|from|to)_?date|date_?(from|to|start|end)|tribe-bar-date|caldate)$/;
const facet = /^(f\[|f\d*$|facets?\b|filters?\b|sort\b|sort_?(by|order|dir)|order_?by|sortorder|dir$)/;
const ownSearch = /^(q|query|search|keys|keywords?|s|replytocom)$/;
const paging = /^(page|page_?(no|num|number|index)|pg|paged|skip|offset|start|first)$/;

/** Which kind of pages without end or use to a crawler an address belongs to by its own letters, or null. Text that is no address is `query`. */
export function trapOf(url: string): Trap['kind'] | null {
  return kindOf(url);
}

const kindOf = onceEach((url) => {
  const address = URL.parse(url);
  if (!address) return 'query';
  return byPath(address.pathname) ?? byQuery(address.searchParams);
});

function byQuery(query: URLSearchParams): Trap['kind'] | null {
  const names = [...query.keys()].map((name) => name.toLowerCase());
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(session)) return 'session';
  if (has(calendar)) return 'calendar';
  if (has(facet)) return 'facet';
  if (has(ownSearch)) return 'query';
  return [...query].some(([name, value]) => paging.test(name.toLowerCase()) && isFar(value)) ? 'paging' : null;
}

function byPath(path: string): Trap['kind'] | null {
  const parts = path.split('/').filter((part) => part !== '');
  // Before all patterns: what they take grows with the parts, by much.
  if (parts.length > deepest) return 'depth';
  if (/;(jsessionid|phpsessid|sid)=/i.test(path) || /\/\(s\([a-z0-9]{20,}\)\)\//i.test(path)) return 'session';
  if (/\/calendars?\/(.*\/)?\d{4}[-/]\d/i.test(path)) return 'calendar';
  if (/\/(events?|diary|whats-on)\/(.*\/)?(19|20)\d\d[-/]\d\d?([-/]\d\d?)?\/?$/i.test(path)) return 'calendar';
  if (isFar(/\/page\/(\d+)\/?$/i.exec(path)?.[1] ?? '')) return 'paging';
  return isRepeating(parts) ? 'repeat' : null;
}

function isFar(value: string): boolean {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  return number > fewPages && number <= aThing;
}

/** One part three times, or two and more parts again right behind themselves: what a relative link on every page makes. */
function isRepeating(parts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  if ([...counts].some(([part, count]) => count >= 3 && !/^\d+$/.test(part))) return true;
  for (let length = 2; 2 * length <= parts.length; length += 1) {
    for (let at = 0; at + 2 * length <= parts.length; at += 1) {
      if (parts.slice(at, at + length).join('/') === parts.slice(at + length, at + 2 * length).join('/')) return true;
    }
  }
  return false;
}
