import { hostOf } from './address.ts';

/**
 * Where money changes hands, by the look of an address that is not on the home page's own host: noted, never opened. The crawl follows
 * links by the same rule (findability's `looksLikePayment`; tests/visit/told.test.ts holds the two together).
 */
export function isPayment(address: string, home: string): boolean {
  const url = URL.parse(address);
  if (url === null || hostOf(address) === hostOf(home)) return false;
  return /pay|stripe|checkout|adelante/i.test(url.hostname) || /\/(bill-?pay|payments?|checkout)(\/|$)/i.test(url.pathname);
}
