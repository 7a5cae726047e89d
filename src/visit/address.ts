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

/** Whether two addresses are one page to a resident: fragment, last slash and a folder's index file do not count. */
export function isSameAddress(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Whether an address is the council's own: the home page's host, or another name of its registrable domain. */
export function isOnSite(address: string, home: string): boolean {
  const host = URL.parse(address)?.hostname;
  const own = URL.parse(home)?.hostname;
  if (host === undefined || own === undefined) return false;
  const domain = getDomain(own, { allowPrivateDomains: true });
  return host === own || (domain !== null && getDomain(host, { allowPrivateDomains: true }) === domain);
}

/** Host with its port, as manners and gate know it; '' for what is no address. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}

function bare(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const path = url.pathname.replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/').replace(/\/+$/, '');
  return `${url.host}${path}${url.search}`;
}
