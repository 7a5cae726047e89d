import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import type { Failure } from '../model/failure.ts';
import { isAddress } from './endpoint.ts';
import { failureOf } from './failure.ts';
import type { Gate } from './gate.ts';

export interface Asking {
  readonly gate: Pick<Gate, 'connect'>;
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the connection, whatever it is doing. */
  readonly signal: AbortSignal;
}

/** The head of an answer, its body unread; or why there is none. */
export type Asked = { readonly ok: true; readonly answer: IncomingMessage } | { readonly ok: false; readonly failure: Failure };

/** One GET over one connection of its own through the gate; certificates are always checked. Never throws. */
export async function ask(url: URL, { gate, headers, signal }: Asking): Promise<Asked> {
  const isSecure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const dialled = await gate.connect(host, Number(url.port) || (isSecure ? 443 : 80));
  if (!dialled.ok) return dialled;
  const drop = (): void => void dialled.socket.destroy();
  signal.addEventListener('abort', drop, { once: true });
  dialled.socket.once('close', () => signal.removeEventListener('abort', drop));
  try {
    signal.throwIfAborted();
    const socket = isSecure ? await encrypted(dialled.socket, host) : dialled.socket;
    return { ok: true, answer: await answerOf(url, socket, headers) };
  } catch (error) {
    dialled.socket.destroy();
    return { ok: false, failure: failureOf(error, { doing: `asking ${url.host}` }) };
  }
}

function encrypted(socket: Socket, host: string): Promise<Socket> {
  return new Promise((done, fail) => {
    // An address may not be sent as a server's name; it is still compared with the certificate.
    const name = isAddress(host) ? {} : { servername: host };
    const channel = secure({ socket, host, ...name, ALPNProtocols: ['http/1.1'], rejectUnauthorized: true });
    channel.once('secureConnect', () => done(channel));
    channel.on('error', fail);
    socket.once('close', () => fail(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })));
  });
}

function answerOf(url: URL, socket: Socket, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const asked = request({
      createConnection: () => socket, method: 'GET', path: `${url.pathname}${url.search}`, maxHeaderSize: 65_536,
      headers: { host: url.host, ...headers, connection: 'close' },
    });
    asked.on('response', done).on('error', fail).on('upgrade', (_answer, other) => other.destroy());
    asked.end();
  });
}
