import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Failure, FailureKind } from '../model/failure.ts';
import { endpointOf, placeOf, type Endpoint } from './endpoint.ts';
import { dial, systemResolve, type Dialled, type Resolve } from './dial.ts';
import { failure } from './failures.ts';
import { forward } from './forward.ts';
import { isClosedHost, isListed } from './kept-off.ts';
import { tunnel } from './tunnel.ts';

/** A request that the gate's own rules refused. */
export interface Refusal { readonly method: string; readonly url: string; readonly because: FailureKind }

export interface GateOptions {
  /** Names (or `name:port`, `address:port`) → `address:port`. The only leave to reach an address that is not public. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly onRefused?: (refusal: Refusal) => void;
  /** The only leave for http requests that are no GET or HEAD; none go without it. */
  readonly mayPost?: (method: string, url: string) => boolean;
  /** Home pages of the survey: on their own hosts, what looks like a place to pay or to sign in is the site's own page. */
  readonly homes?: readonly string[];
  /** For tests: who knows the addresses of names. */
  readonly resolve?: Resolve;
  /** For name and connection together; 10 s. */
  readonly connectMs?: number;
  /** A connection on which nothing moves for so long is closed; 60 s. */
  readonly idleMs?: number;
}

/** The one way out: browser and plain fetcher both go through it. */
export interface Gate {
  /** `http://127.0.0.1:<port>`, for the browser's `proxy`. */
  readonly proxy: string;
  /** A connection to a host under the same rules, for the plain fetcher, which keeps to GET by itself. Never throws. */
  connect(host: string, port: number): Promise<Dialled>;
  /** Why the last connection to where an http address leads (host and port) came to nothing; null where it succeeded or was never tried. */
  failureFor(url: string): Failure | null;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** What the two kinds of traffic need of the gate. */
export interface Doorway {
  readonly idleMs: number;
  dial(asked: Endpoint): Promise<Dialled>;
  mayPost(method: string, url: string): boolean;
  /** Whether a page of this address is never opened. */
  isKeptOff(url: string): boolean;
  /** Whether not even a connection to the host is made. */
  isClosed(hostname: string): boolean;
  refuse(refusal: Refusal): void;
  /** Notes it for `failureFor`. */
  note(asked: Endpoint, why: Failure | null): void;
}

/** Failures remembered at most; the oldest go first. */
const memory = 2000;

/**
 * Opens a forward proxy on a free loopback port that lets through GET and HEAD of http addresses (what `mayPost` gives leave for besides), but
 * no pages of hosts that are kept off, and TLS tunnels, but none to hosts that only sign people in, and only to public
 * addresses or those that `hosts` names. The address that is checked is the one connected to, so redirects, subresources and names that
 * change their address are covered. What is inside a TLS tunnel the gate cannot see: there the browser's request layer keeps to GET.
 * A refused or failed http request is answered with `x-toptasks-failure: <kind>`.
 */
export async function openGate(options: GateOptions): Promise<Gate> {
  const { hosts, onRefused, mayPost = () => false, homes = [], resolve = systemResolve, connectMs = 10_000, idleMs = 60_000 } = options;
  const failed = new Map<string, Failure>();
  const open = new Set<Duplex>();
  const held = (socket: Duplex): void => void open.add(socket.once('close', () => open.delete(socket)));
  const note = (asked: Endpoint, why: Failure | null): void => remember(failed, placeOf(asked), why);
  const dialFor = async (asked: Endpoint): Promise<Dialled> => {
    const dialled = await dial(asked, { hosts, resolve, connectMs });
    if (dialled.ok) held(dialled.socket);
    note(asked, dialled.ok ? null : dialled.failure);
    return dialled;
  };
  const ownHosts = new Set(homes.map((home) => URL.parse(home)?.hostname));
  const doorway: Doorway = {
    idleMs, dial: dialFor, note, mayPost, refuse: (refusal) => onRefused?.(refusal),
    // By the table only: what merely looks like one may be the own host of a site that is surveyed.
    isKeptOff: (url) => !ownHosts.has(URL.parse(url)?.hostname) && isListed(url),
    isClosed: (hostname) => !ownHosts.has(hostname) && isClosedHost(hostname),
  };
  const server = createServer({ maxHeaderSize: 65_536, headersTimeout: 20_000, requestTimeout: 30_000, keepAliveTimeout: 30_000 });
  server.on('connection', held);
  server.on('request', (request, response) => void forward(request, response, doorway));
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => void tunnel(request, socket, head, doorway));
  server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => socket.destroy());
  server.on('clientError', (_error, socket: Duplex) => socket.destroy());
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  // An IP server's address is always this shape once it listens.
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `http://127.0.0.1:${port}`,
    connect: (host, to) => connectThrough(host, to, doorway),
    failureFor: (url) => recall(failed, url),
    close: () => new Promise((done) => {
      server.close(() => done());
      for (const socket of open) socket.destroy();
    }),
  };
}

async function connectThrough(host: string, port: number, doorway: Doorway): Promise<Dialled> {
  const asked = endpointOf(host.includes(':') && !host.startsWith('[') ? `[${host}]:${port}` : `${host}:${port}`, port);
  if (!asked) return { ok: false, failure: failure('dns', `${host} is no name of a server`, { permanent: true }) };
  const dialled = await doorway.dial(asked);
  if (dialled.ok || dialled.failure.kind !== 'private-address') return dialled;
  doorway.refuse({ method: 'GET', url: placeOf(asked), because: 'private-address' });
  return dialled;
}

function remember(failed: Map<string, Failure>, place: string, why: Failure | null): void {
  failed.delete(place);
  if (!why) return;
  failed.set(place, why);
  const [oldest] = failed.keys();
  if (failed.size > memory && oldest !== undefined) failed.delete(oldest);
}

function recall(failed: ReadonlyMap<string, Failure>, address: string): Failure | null {
  const url = URL.parse(address);
  const place = url === null ? null : endpointOf(url.host, url.protocol === 'https:' ? 443 : 80);
  return place === null ? null : failed.get(placeOf(place)) ?? null;
}
