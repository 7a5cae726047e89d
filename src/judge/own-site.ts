import { getDomain } from 'tldts';

/**
 * Whether the address is the council's own: the same registrable domain as its home page (for names that no registry
 * knows, the last two labels). Hosts without a domain, such as numbers, must be the same with their port.
 */
export function isOwnAddress(home: string, url: string): boolean {
  const one = domainOf(home);
  return one !== '' && one === domainOf(url);
}

/** Host name as people read it, '' for what is no address. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

function domainOf(url: string): string {
  const address = URL.parse(url);
  if (!address) return '';
  return getDomain(address.hostname, { allowPrivateDomains: true }) ?? address.host;
}
