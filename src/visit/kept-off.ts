import type { Failure } from '../model/failure.ts';
import { failure } from './failures.ts';
import { keptOffHosts, type KeptOffHost, type KeptOffKind } from './kept-off-hosts.ts';
import { isPayment } from './payment.ts';

/** A host that is met and never opened, and whose it is. */
export interface KeptOff {
  readonly kind: KeptOffKind;
  /** The company or product; the host itself where it is known by its look only. */
  readonly who: string;
  readonly host: string;
}

/** A whole part of a host's name that says that money changes hands there. */
const PAYS = /^(e|i|my|web|online|bill|self)?(pay|payments?|paying|checkout)(now|online|portal|it|uk|ments?)?$/;

/** A whole part of a path where people sign in, as servers name it. */
const SIGNS_IN = /[/;](log[-_]?in|log[-_]?on|sign[-_]?in|sign[-_]?on|sso|oauth2?|openid-connect|saml2?|adfs\/ls|authori[sz]e|wsfed)(\.\w{2,5})?([/;]|$)/i;

/** A whole part of a host's name that says the same. */
const SIGNS_IN_AT = /^(log-?in|log-?on|sign-?in|sign-?on|sso)$/;

/**
 * Whether an address leads to where money changes hands, people sign in or proof of being human is wanted: by the table of hosts, whoever's
 * home it is asked from; else, where it is not on the home page's own host, by the look of it: what `isPayment` takes for one and a whole
 * part of its name or path says so, or a path like `/login`, `/oauth2/authorize`, `/saml`. Null for everything else, also for names that only
 * begin or end like those of the table.
 */
export function keptOff(address: string, home: string): KeptOff | null {
  const url = plain(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const known = listed(url);
  if (known !== undefined) return { kind: known.kind, who: known.who, host: url.host };
  if (bare(url) === bare(URL.parse(home))) return null;
  const isWhole = url.hostname.split(/[.-]/).some((part) => PAYS.test(part)) || isPayment(`http://x.invalid${url.pathname}`, home);
  const pays = isWhole && isPayment(url.href, home);
  if (pays) return { kind: 'payment', who: url.host, host: url.host };
  const isSignIn = SIGNS_IN.test(url.pathname) || url.hostname.split('.').some((part) => SIGNS_IN_AT.test(part));
  return isSignIn ? { kind: 'sign-in', who: url.host, host: url.host } : null;
}

const PURPOSES: Readonly<Record<KeptOffKind, string>> = { payment: 'where one pays', 'sign-in': 'where one signs in', captcha: 'where one has to prove to be human' };

/** Why such a page is not opened. */
export function whyKeptOff({ kind, who, host }: Pick<KeptOff, 'kind' | 'who' | 'host'>): Failure {
  return failure('unsafe', `it leads to ${who === host ? '' : `${who}, `}${host}, ${PURPOSES[kind]}, which is not opened`);
}

/** Whether nothing of the host serves anything else, so that not even a connection to it is made. */
export function isClosedHost(hostname: string): boolean {
  const url = URL.parse(`https://${hostname}/`);
  return url !== null && keptOffHosts.some((one) => one.kind === 'sign-in' && one.path === undefined && isMeant(one, url));
}

/** Whether the table itself has the address. */
export function isListed(address: string): boolean {
  const url = plain(address);
  return url !== null && listed(url) !== undefined;
}

/** The address as a server may read it: what is encoded without need is not, and no slash is doubled. */
function plain(address: string): URL | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const path = url.pathname.replace(/%(?:25)*([2-7][0-9a-f])/gi, (all, byte: string) => (/^(23|25|3f|7f)$/i.test(byte) ? all : String.fromCharCode(parseInt(byte, 16))));
  return URL.parse(`${url.protocol}//${url.host}${path.replace(/[/\\]+/g, '/')}${url.search}`);
}

function listed(url: URL): KeptOffHost | undefined {
  return keptOffHosts.find((one) => isMeant(one, url));
}

function isMeant({ under, path }: KeptOffHost, { hostname, pathname }: URL): boolean {
  const name = hostname.replace(/\.$/, '');
  return (name === under || name.endsWith(`.${under}`)) && path?.test(pathname) !== false;
}

function bare(url: URL | null): string {
  return url?.host.replace(/^www\./, '') ?? '';
}
