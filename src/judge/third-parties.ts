import thirdPartyWeb from 'third-party-web/nostats-subset.js';
import type { Arrival, HostAsked } from '../model/arrival.ts';
import { isOwnAddress } from './own-site.ts';

/**
 * Somebody else of whom the page asks something. `follows`: the list of third parties (third-party-web, as in Lighthouse) knows it for
 * analytics, advertising or a social network; `may-follow`: for loading others' tags or for marketing; `no`: for something else; null: the
 * list does not know it.
 */
export interface Party { readonly host: string; readonly name: string | null; readonly what: string; readonly follows: 'follows' | 'may-follow' | 'no' | null; readonly asked: number; readonly bytes: number }

const FOLLOWS: Readonly<Record<string, string>> = { analytics: 'analytics', ad: 'advertising', social: 'social network' };
const MAY_FOLLOW: Readonly<Record<string, string>> = { 'tag-manager': 'tag manager', marketing: 'marketing' };
const OTHERS: Readonly<Record<string, string>> = { 'consent-provider': 'consent banner', 'customer-success': 'help and chat', cdn: 'shared files', video: 'film', hosting: 'hosting', content: 'content', utility: 'tool', library: 'shared files' };
/** Listed for analytics, and counting without knowing anybody again, or asking what people think. */
const COUNTS_ONLY = /^(?:plausible|fathom|simple ?analytics|goatcounter|pirsch|umami|cloudflare|speedcurve|new relic|sentry)|govmetric|qualtrics|surveymonkey|smartsurvey|trustpilot|feefo/i;

/** The third parties of a first visit, as its facts have them; the council's own hosts and the page's are none. */
export function thirdParties({ hosts, url }: Pick<Arrival, 'hosts' | 'url'>, home: string): readonly Party[] {
  return hosts.filter(({ host }) => isTheirs(host, url, home)).map(partyOf);
}

/** Whether a host or the domain of a cookie is neither the council’s nor the page’s. */
export function isTheirs(host: string, url: string, home: string): boolean {
  const address = `https://${host}/`;
  return !isOwnAddress(home, address) && !isOwnAddress(url, address);
}

/** What is known of a host. */
export function partyOf({ host, asked, bytes }: HostAsked): Party {
  const entity = thirdPartyWeb.getEntity(`https://${host}/`);
  if (entity === undefined) return { host, name: null, what: 'not known to us', follows: null, asked, bytes };
  const { name, category } = entity;
  const own = COUNTS_ONLY.test(name) ? undefined : FOLLOWS[category] ?? MAY_FOLLOW[category];
  const follows = own === undefined ? 'no' : category in FOLLOWS ? 'follows' : 'may-follow';
  return { host, name, what: own ?? OTHERS[category] ?? 'other', follows, asked, bytes };
}

/** Parties as a sentence names them, each once: `Google Analytics (analytics), Hotjar (analytics) and 2 more`. */
export function partyWords(parties: readonly Party[], most = 3): string {
  const names = [...new Set(parties.map(({ name, host, what }) => (name === null ? host : `${name} (${what})`)))];
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}
