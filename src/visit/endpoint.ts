import ipaddr from 'ipaddr.js';
import type { Failure } from '../model/failure.ts';
import { failure } from './failures.ts';

/** A machine to connect to: a name or an address without brackets, and a port. */
export interface Endpoint { readonly host: string; readonly port: number }

/** Public by its range, yet answered by the cloud a machine stands in with its own secrets (Azure). */
const metadata: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an address is one of the open internet. False for private, loopback, link-local, carrier-grade, unique-local, multicast,
 * reserved, documentation and metadata addresses, for everything that wraps an IPv4 address in IPv6 (mapped, 6to4, Teredo, NAT64)
 * and what it wraps is not public or cannot be told, and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast' || metadata.has(ip.toString())) return false;
  // Only 2000::/3 is handed out as global unicast; the rest may mean anything one day.
  return ip instanceof ipaddr.IPv4 || (ip.parts[0] ?? 0) >> 13 === 1;
}

/** Whether it is written as an address, not as a name. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host);
}

/** `host:port` in the one form that the gate and the survey's `hosts` are compared in: lower case, `[…]` for IPv6, no last dot. */
export function placeOf({ host, port }: Endpoint): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * `name:port`, `1.2.3.4:80`, `[::1]:80` or the same without a port, as an endpoint; null where it is none. Odd spellings of
 * addresses are undone.
 */
export function endpointOf(written: string, defaultPort: number): Endpoint | null {
  if (!/^[\w.:[\]-]+$/.test(written) || !URL.canParse(`http://${written}/`)) return null;
  const { hostname, port } = new URL(`http://${written}/`);
  // The URL reader drops :80 as http's default.
  const isEighty = /:0*80$/.test(written);
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const number = port === '' ? (isEighty ? 80 : defaultPort) : Number(port);
  return host === '' || number === 0 ? null : { host, port: number };
}

/**
 * Where the survey's `hosts` lead: first `name:port`, then `name`; null where neither is named. A value
 * without a port keeps the asked one; where it is no public address only 80 and 443, so that not every service of a machine is opened.
 */
export function namedEndpoint(asked: Endpoint, hosts: Readonly<Record<string, string>>): Endpoint | null {
  const known = new Map(Object.entries(hosts).map(([name, to]) => [name.toLowerCase(), to]));
  const to = known.get(placeOf(asked)) ?? known.get(asked.host);
  const named = to === undefined ? null : endpointOf(to, asked.port);
  if (to === undefined || named === null) return null;
  const isOpen = /:\d+$/.test(to) || isPublicAddress(named.host) || asked.port === 80 || asked.port === 443;
  return isOpen ? named : null;
}

/** The refusal of a private address, in words that say how it is allowed. */
export function privateAddress(asked: Endpoint, address: string): Failure {
  const leads = asked.host === address ? '' : ` leads to ${address}, which`;
  return failure('private-address', `${placeOf(asked)}${leads} is not on the open internet; a survey may name it under “hosts”`);
}
