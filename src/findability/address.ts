import { getDomain } from 'tldts';
import { onceEach } from './once-each.ts';
import { trapOf } from './trap-of.ts';

/**
 * What two addresses of one page have in common: no protocol, `www.`, trailing slash, `index.html`, `.html` or fragment, but for a
 * fragment that is a route (`#/bins`, `#!bins`) or names the controls that are pressed (`#~Bins`). Text that is no address stands for itself. Judge and visit compare by the same rule (tests/same-page.test.ts holds the three together).
 */
export function addressKey(url: string): string {
  const address = URL.parse(url);
  if (!address) return url;
  const path = address.pathname.replace(/\/(index|default)\.(html?|php|aspx?|jsp|cfm)$/i, '/').replace(/\.html?$/i, '').replace(/(?<!\/)\/+$/, '');
  return `${address.host.replace(/^www\./, '')}${path}${address.search}${routeOf(address.hash)}`;
}

/** What of a fragment is part of the address: `#/bins/`, `#!bins` and `#~Bins`, without what says no more than the page itself. */
function routeOf(hash: string): string {
  const [, route = '', made = ''] = /^(#[/!][^#]*)?(#~[^#]*)?/.exec(hash) ?? [];
  const bare = route.replace(/(?<!\/)\/+$/, '');
  return `${/^#!?$/.test(bare) ? '' : bare}${made === '#~' ? '' : made}`;
}

/** Host and port, '' for what is no address. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

/**
 * Whether both belong to one registrable domain (of names that no registry knows the last two labels; a customer's name under a
 * hoster's is a domain of its own). Hosts without one, such as numbers and localhost, must be the same with their port.
 */
export function sameSite(a: string, b: string): boolean {
  const [one, two] = [siteOf(a), siteOf(b)];
  return one !== '' && one === two;
}

const siteOf = onceEach((url) => {
  const address = URL.parse(url);
  if (!address) return '';
  return getDomain(address.hostname, { allowPrivateDomains: true }) ?? address.host;
});

/** A document, picture or feed by the ending of its address. */
export function isFile(url: string): boolean {
  return /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|jpe?g|png|gif|svg|webp|mp[34]|avi|mov|ics|xml|rss|json|txt|kml|gpx)$/i
    .test(pathOf(url));
}

/** A document that a resident may be sent to read. */
export function isDocument(url: string): boolean {
  return /\.(pdf|docx?|xlsx?|od[ts]|rtf|csv)$/i.test(pathOf(url));
}

/** News, events, minutes or a dated address; `minutes` says that minutes are what the task is about. */
export function isNewsAddress(url: string, minutes = false): boolean {
  const path = pathOf(url).toLowerCase();
  if (/\/(19|20)\d\d\/(\d{1,2}|[a-z]{3})(\/|$|-)/.test(path)) return true;
  if (/\/(news|news-archives?|newsroom|press|press-releases?|media-centre|blogs?|events?)(\/|$)/.test(path)) return true;
  return !minutes && /\/[^/]*\b(minutes|agendas?)\b/.test(path);
}

/** The Welsh side of a bilingual site; English is read first. */
export function isWelshAddress(url: string): boolean {
  return isWelsh(url);
}

const isWelsh = onceEach((url) => {
  const address = URL.parse(url);
  if (!address) return false;
  if (/^(cy|cymraeg)\./.test(address.hostname) || /\/(cy|cy-gb|cym|cymraeg)(\/|$)/i.test(address.pathname)) return true;
  return ['lang', 'language', 'locale'].some((name) => /^(cy\b|cym$|cymraeg$)/i.test(address.searchParams.get(name) ?? ''));
});

/** Where money changes hands, by the look of the address: noted, never opened. */
export function looksLikePayment(url: string): boolean {
  const address = URL.parse(url);
  if (!address) return false;
  return /pay|stripe|checkout|adelante/i.test(address.hostname) || /\/(bill-?pay|payments?|checkout)(\/|$)/i.test(address.pathname);
}

/** A place to sign in or out. */
export function isSignIn(url: string): boolean {
  return /\/(log-?in|log-?out|log-?on|log-?off|sign-?(in|out|up)|oauth2?|saml|sso)(\.\w+)?(\/|$)/i.test(pathOf(url));
}

/**
 * Whether to go there may end something: a whole word of signing out, deleting or unsubscribing in the path or query; of removing or
 * cancelling in the query, as a whole part of the path, or where the address names one thing by number or query: `/remove-graffiti` and
 * `/cancel-direct-debit` are pages to read. A site should not change by being read, but some do.
 */
export function mayUndo(url: string): boolean {
  const address = URL.parse(url);
  if (!address) return false;
  const [path, query] = [plainly(pathOf(url)), plainly(address.search)];
  if (saysUndo(/#~.*/.exec(address.hash)?.[0] ?? '')) return true;
  if (saysUndo(query) || surely.test(path)) return true;
  return /\/(remove|cancel)(\.\w+)?(\/|$)/i.test(path) || (saysUndo(path) && (query !== '' || /\/(\d+|[0-9a-f-]{16,})(\/|$)/i.test(path)));
}

/** Whether any of these words is one of signing out, deleting, removing, unsubscribing or cancelling, such as a value that a form sends. */
export function saysUndo(words: string): boolean {
  return surely.test(plainly(words)) || /(?<![a-z0-9])(remove|cancel)(?![a-z0-9])/i.test(plainly(words));
}

const surely = /(?<![a-z0-9])(log[-_ ]?out|sign[-_ ]?out|delete|unsubscribe)(?![a-z0-9])/i;

/** Without an address's own way of writing letters, and `deleteItem` as two words. */
function plainly(words: string): string {
  return words.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** Pages without end or use to a crawler, by the letters of the address: calendars by date, session ids, a search's own results and their facets, lists paged on and on. */
export function isTrap(url: string): boolean {
  return trapOf(url) !== null;
}

const pathOf = onceEach((url) => {
  const address = URL.parse(url);
  if (!address) return '';
  const [, route = ''] = /^#!?(\/[^?#]*)/.exec(address.hash) ?? [];
  return route === '' ? address.pathname : `${address.pathname.replace(/\/$/, '')}${route}`;
});

/** Sites of other people's that every council links to and none answers on. */
export function isSocial(url: string): boolean {
  return /(^|\.)(facebook|twitter|instagram|youtube|linkedin|tiktok|pinterest|whatsapp|nextdoor|flickr|google)\.[a-z.]+$|(^|\.)x\.com$/i
    .test(URL.parse(url)?.hostname ?? '');
}
