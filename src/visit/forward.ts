import { request as ask, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { Socket } from 'node:net';
import type { Failure, FailureKind } from '../model/failure.ts';
import { endpointOf, type Endpoint } from './endpoint.ts';
import { failure, failureOf } from './failure.ts';
import type { Doorway } from './gate.ts';

/** A request that may be sent on with its body, the length of which is known. */
function isAllowed({ method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>, doorway: Doorway): boolean {
  const length = Number(headers['content-length'] ?? 0);
  return headers['transfer-encoding'] === undefined && length <= MOST_SENT && doorway.mayPost(method, url) && !doorway.isKeptOff(url);
}

/** Headers of one connection, not of the message (RFC 9110 7.6.1), and our own mark, which no site may set. */
const ofTheHop: ReadonlySet<string> = new Set([
  'connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding',
  'upgrade', 'expect', 'host', 'x-toptasks-failure',
]);

const statusOf: Readonly<Partial<Record<FailureKind, number>>> = { unsafe: 405, 'private-address': 403, timeout: 504 };

/** Passes one http request on, or answers with the failure. Never throws; bytes flow as fast as the slower side takes them. */
export async function forward(request: IncomingMessage, response: ServerResponse, doorway: Doorway): Promise<void> {
  const { method = '', url = '' } = request;
  response.on('error', () => response.destroy());
  const say = (why: Failure): void => {
    if (why.kind === 'unsafe' || why.kind === 'private-address') doorway.refuse({ method, url: url.slice(0, 2000), because: why.kind });
    answer(response, why);
  };
  const wrong = unsafe(request, doorway);
  if (wrong) return say(wrong);
  const target = URL.canParse(url) ? new URL(url) : null;
  const asked = target?.protocol === 'http:' ? endpointOf(target.host, 80) : null;
  if (!target || !asked) return say(failure('unsafe', 'Only whole http addresses are passed on'));
  const dialled = await doorway.dial(asked);
  if (!dialled.ok) return say(dialled.failure);
  if (response.destroyed) return void dialled.socket.destroy();
  passOn(request, response, { target, asked, socket: dialled.socket, doorway, say });
}

/** More is no look-up. */
const MOST_SENT = 65_536;

/** Only GET and HEAD, and nothing in their hands; what has leave besides, if it is no more than a form. A page that is kept off is not asked for. */
function unsafe({ method = '', url = '', headers }: IncomingMessage, doorway: Doorway): Failure | null {
  // Browsers ask so for documents, and for nothing else.
  const isDocument = headers['upgrade-insecure-requests'] !== undefined;
  if (isDocument && doorway.isKeptOff(url)) {
    return failure('unsafe', `${URL.parse(url)?.host ?? ''} is where one pays, signs in or proves to be human, and is not opened`);
  }
  if (isAllowed({ method, url, headers }, doorway)) return null;
  if (method !== 'GET' && method !== 'HEAD') return failure('unsafe', `${method} would send something; only GET and HEAD are let through`);
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
  return hasBody ? failure('unsafe', `${method} with a body would send something`) : null;
}

interface Passage {
  readonly target: URL;
  readonly asked: Endpoint;
  readonly socket: Socket;
  readonly doorway: Doorway;
  readonly say: (why: Failure) => void;
}

function passOn(request: IncomingMessage, response: ServerResponse, { target, asked, socket, doorway, say }: Passage): void {
  const outgoing = ask({
    createConnection: () => socket,
    method: request.method ?? 'GET',
    path: `${target.pathname}${target.search}`,
    headers: { ...endToEnd(request), host: target.host, connection: 'close' },
    maxHeaderSize: 65_536,
  });
  // As an option it would count only for connections that node:http makes itself.
  outgoing.setTimeout(doorway.idleMs);
  const fail = (why: Failure): void => {
    outgoing.destroy();
    doorway.note(asked, why);
    if (response.headersSent) response.destroy();
    else say(why);
  };
  outgoing.on('timeout', () => fail(failure('timeout', `${target.host} did not answer in ${doorway.idleMs} ms`)));
  outgoing.on('error', (error) => fail(failureOf(error, { doing: `asking ${target.host}` })));
  // A 101 would turn the connection into something the gate cannot see into.
  outgoing.on('upgrade', (_answer, upgraded) => upgraded.destroy());
  outgoing.on('response', (incoming) => {
    doorway.note(asked, null);
    response.writeHead(incoming.statusCode ?? 502, endToEnd(incoming));
    pipeline(incoming, response, () => outgoing.destroy());
  });
  response.on('close', () => outgoing.destroy());
  if (isAllowed(request, doorway)) request.pipe(outgoing);
  else outgoing.end();
}

/** The headers that belong to the message, repeats kept. */
function endToEnd({ rawHeaders, headers }: IncomingMessage): OutgoingHttpHeaders {
  const named = new Set(String(headers.connection ?? '').toLowerCase().split(',').map((name) => name.trim()));
  const kept: Record<string, string[]> = Object.create(null) as Record<string, string[]>; // no prototype: a header may be called __proto__
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    if (!ofTheHop.has(name) && !named.has(name)) (kept[name] ??= []).push(rawHeaders[at + 1] ?? '');
  }
  return Object.fromEntries(Object.entries(kept).map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}

function answer(response: ServerResponse, why: Failure): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const text = `${why.detail}\n`;
  // The connection ends with the answer: whatever body the client still sends is never read.
  response.writeHead(statusOf[why.kind] ?? 502, {
    'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(text), connection: 'close',
    'x-toptasks-failure': why.kind,
    ...(why.kind === 'unsafe' ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(text);
}
