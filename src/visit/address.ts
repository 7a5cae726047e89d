import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';

/** Absolute http(s) address without fragment, user and default port, or null for anything else. */
export function cleanAddress(address: string, base?: string): string | null {
  const url = URL.parse(address, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** First 16 hex digits of the SHA-256 of what was asked: the name of a look, the same in every edition. */
export function lookId(asked: string): string {
  return createHash('sha256').update(asked).digest('hex').slice(0, 16);
}

/**
 * Whether two addresses are written for one page: protocol, `www.`, fragment, last slash, a folder's index file and `.html` do not
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
  const path = url.pathname.replace(/\/(index|default)\.(html?|php|aspx?|jsp|cfm)$/i, '/').replace(/\.html?$/i, '').replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}
