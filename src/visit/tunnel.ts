import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Failure } from '../model/failure.ts';
import { endpointOf, placeOf, type Endpoint } from './endpoint.ts';
import { failure } from './failures.ts';
import type { Doorway } from './gate.ts';

/** First byte of every TLS connection: a handshake record. */
const handshake = 0x16;

/**
 * Answers CONNECT: joins client and host for as long as both talk TLS. A tunnel that begins with anything else could carry an http POST
 * past the gate, so it is closed as `unsafe`. Never throws.
 */
export async function tunnel(request: IncomingMessage, client: Duplex, head: Buffer, doorway: Doorway): Promise<void> {
  client.on('error', () => client.destroy());
  const url = (request.url ?? '').slice(0, 300);
  const asked = /:\d+$/.test(url) ? endpointOf(url, 443) : null;
  if (!asked) return refuse(client, failure('unsafe', 'CONNECT needs a name and a port'));
  if (doorway.isClosed(asked.host)) {
    doorway.refuse({ method: 'CONNECT', url, because: 'unsafe' });
    return refuse(client, failure('unsafe', `${placeOf(asked)} only signs people in, and is not opened`));
  }
  const dialled = await doorway.dial(asked);
  if (!dialled.ok) {
    if (dialled.failure.kind === 'private-address') doorway.refuse({ method: 'CONNECT', url, because: 'private-address' });
    return refuse(client, dialled.failure);
  }
  if (client.destroyed) return void dialled.socket.destroy();
  client.write('HTTP/1.1 200 Connection established\r\n\r\n');
  join(client, dialled.socket, { head, asked, doorway });
}

function refuse(client: Duplex, why: Failure): void {
  if (client.destroyed) return;
  // The kind is one of ours, the detail stays here: nothing of the client's is written back.
  const status = why.kind === 'private-address' ? 403 : 502;
  client.end(`HTTP/1.1 ${status} Refused\r\nx-toptasks-failure: ${why.kind}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
  // A client that never hangs up is hung up on.
  setTimeout(() => client.destroy(), 1000).unref();
}

function join(client: Duplex, host: Socket, { head, asked, doorway }: { head: Buffer; asked: Endpoint; doorway: Doorway }): void {
  const end = (): void => {
    clearTimeout(silence);
    client.destroy();
    host.destroy();
  };
  const silence = setTimeout(end, doorway.idleMs);
  const begin = (first: Buffer): void => {
    clearTimeout(silence);
    if (first[0] !== handshake) {
      doorway.note(asked, failure('unsafe', `${placeOf(asked)}: a tunnel for something that is not https`));
      doorway.refuse({ method: 'CONNECT', url: placeOf(asked), because: 'unsafe' });
      return end();
    }
    // Bytes flow only this way and back, each as fast as the other side takes them.
    host.write(first);
    client.pipe(host);
    host.pipe(client);
    host.setTimeout(doorway.idleMs, end);
  };
  client.once('close', end);
  // What the host said last may still be on its way to the client.
  host.once('close', () => {
    client.end();
    setTimeout(end, doorway.idleMs).unref();
  });
  if (head.length > 0) begin(head);
  else client.once('data', (first: Buffer) => { client.pause(); begin(first); });
}
