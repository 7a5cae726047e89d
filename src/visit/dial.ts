import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';
import type { Failure } from '../model/failure.ts';
import { isAddress, isPublicAddress, namedEndpoint, placeOf, privateAddress, type Endpoint } from './endpoint.ts';
import { failure, failureOf } from './failure.ts';

/** A connection, or why there is none. */
export type Dialled = { readonly ok: true; readonly socket: Socket } | { readonly ok: false; readonly failure: Failure };

/** All addresses of a name, best first; rejects like node:dns. */
export type Resolve = (name: string) => Promise<readonly string[]>;

export interface DialOptions {
  readonly hosts: Readonly<Record<string, string>>;
  readonly resolve: Resolve;
  /** For name and connection together, in milliseconds. */
  readonly connectMs: number;
}

/** What the machine's own resolver says (its hosts file included). */
export const systemResolve: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * Connects to a named or public address and to nothing else. The name is resolved here, once, and the connection goes to the very
 * address that was checked, so a name cannot change its mind in between. Never throws; nobody else listens to the socket yet.
 */
export async function dial(asked: Endpoint, options: DialOptions): Promise<Dialled> {
  const deadline = Date.now() + options.connectMs;
  const named = namedEndpoint(asked, options.hosts);
  const found = named ? { addresses: [named.host] } : await publicAddresses(asked, options);
  if ('failure' in found) return { ok: false, failure: found.failure };
  let last = failure('dns', `${asked.host} has no address`, { permanent: true });
  for (const address of found.addresses.slice(0, 4)) {
    const left = deadline - Date.now();
    if (left <= 0) return { ok: false, failure: silent(asked, options.connectMs) };
    const tried = await reach({ host: address, port: named?.port ?? asked.port }, asked, left);
    if (tried.ok) return tried;
    last = tried.failure;
  }
  return { ok: false, failure: last };
}

const silent = (asked: Endpoint, ms: number): Failure => failure('timeout', `connecting to ${placeOf(asked)}: no answer in ${Math.round(ms)} ms`);

type Addresses = { readonly addresses: readonly string[] } | { readonly failure: Failure };

async function publicAddresses(asked: Endpoint, { resolve, connectMs }: DialOptions): Promise<Addresses> {
  const isLiteral = isAddress(asked.host);
  const all = isLiteral ? [asked.host] : await within(resolve(asked.host), connectMs, asked).catch((error: unknown) => failureOf(error));
  if ('kind' in all) return { failure: { ...all, detail: `the name ${asked.host} was not found (${all.detail})` } };
  const addresses = all.filter(isPublicAddress);
  const [first] = all;
  return addresses.length === 0 && first !== undefined ? { failure: privateAddress(asked, first) } : { addresses };
}

/** A resolver may hang for half a minute and cannot be cancelled. */
async function within<T>(answer: Promise<T>, ms: number, asked: Endpoint): Promise<T> {
  const { promise, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => reject(Object.assign(new Error(`no answer for ${asked.host}`), { code: 'EAI_AGAIN' })), ms);
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}

function reach(to: Endpoint, asked: Endpoint, ms: number): Promise<Dialled> {
  return new Promise((done) => {
    // A literal address: no second look-up can happen here.
    const socket = connect({ host: to.host, port: to.port, noDelay: true });
    const fail = (why: Failure): void => {
      clearTimeout(timer);
      socket.destroy();
      done({ ok: false, failure: why });
    };
    const timer = setTimeout(() => fail(silent(asked, ms)), ms);
    // Stays for the socket's life, so that an error nobody hears never ends the process.
    socket.on('error', (error) => fail(failureOf(error, { doing: `connecting to ${placeOf(asked)}` })));
    socket.once('connect', () => {
      clearTimeout(timer);
      done({ ok: true, socket });
    });
  });
}
