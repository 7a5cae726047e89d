import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';

/**
 * Absolute http(s) address without user and default port, or null for anything else; without fragment, but for a route of a script's own
 * (`#/bins`, `#!bins`) and the names of controls that are to be pressed (`#~Bins`; see made-address.ts).
 */
export function cleanAddress(address: string, base?: string): string | null {
  const url = URL.parse(address, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const { route, made } = fragmentOf(url.hash);
  url.hash = route + made;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The same of an address that a page gave: what is to be pressed there is ours to say, never a page's. */
export function seenAddress(address: string, base?: string): string | null {
  return cleanAddress(address, base)?.replace(/#~[^#]*$/, '') ?? null;
}

/** Whether a state can be come to by what it was asked by; a state in which a journey stands has only a name. */
export function hasAddress(asked: string): boolean {
  return cleanAddress(asked) === asked;
}

/** First 16 hex digits of the SHA-256 of what was asked: the name of a look, the same in every edition. */
export function lookId(asked: string): string {
  return createHash('sha256').update(asked).digest('hex').slice(0, 16);
}

/**
 * Whether two addresses are written for one page: protocol, `www.`, last slash, a fragment that is no route, a folder's index file and `.html` do not
 * count. Which further addresses are one page, findability decides (`Destination.set`).
 */
export function isSameAddress(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/**
 * Whether an address is the council's own: the same registrable domain as its home page (for names that no registry
 * knows, the last two labels). Hosts without a domain, such as numbers, must be the same with their port.
 */
export function isOnSite(address: string, home: string): boolean {
  const own = siteOf(home);
  return own !== '' && own === siteOf(address);
}

/** Host with its port, as manners and gate know it; '' for what is no address. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}

function siteOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? '' : getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.host;
}

function bare(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const { route, made } = fragmentOf(url.hash);
  const path = url.pathname.replace(/\/(index|default)\.(html?|php|aspx?|jsp|cfm)$/i, '/').replace(/\.html?$/i, '').replace(/(?<!\/)\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}${route.replace(/(?<!\/)\/+$/, '')}${made === '#~' ? '' : made}`;
}

/** A route that says no more than the page itself (`#/`, `#!`) is none. */
function fragmentOf(hash: string): { readonly route: string; readonly made: string } {
  const [, route = '', made = ''] = /^(#[/!][^#]*)?(#~[^#]*)?/.exec(hash) ?? [];
  return { route: /^#!?\/*$/.test(route) ? '' : route, made };
}
