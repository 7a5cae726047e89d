import { connect, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The lab is one for the whole machine: whoever has its turn has it alone. */
export interface LabTurn { readonly end: () => Promise<void> }

export interface TurnOptions {
  /** Told once who has the lab, where it is not free: the number of their process. */
  readonly waits: (holder: string) => void;
  readonly signal: AbortSignal;
  /** For tests. */
  readonly ports?: readonly number[];
  readonly everyMs?: number;
}

/**
 * Ports on loopback of which the holder of the lab listens at one: the operating system gives a port to one process at a time and takes it back
 * when that process ends, however it ends, so that no mark is ever left behind. Below the range that systems hand out by themselves, and no
 * registered service's; several, because a stranger may have one.
 */
const PORTS = [28_351, 28_352, 28_353];
const HELLO = 'toptasks lab ';
const ANSWER_MS = 2000;
const EVERY_MS = 2000;

/** The lab's turn, as soon as nobody on this machine has it; null where the signal came first. Rejects where no port can be had at all. */
export async function takeLabTurn({ waits, signal, ports = PORTS, everyMs = EVERY_MS }: TurnOptions): Promise<LabTurn | null> {
  for (let isTold = false; !signal.aborted; ) {
    const holder = await holderAmong(ports);
    const server = holder === null ? await firstFree(ports) : null;
    if (server !== null) return { end: () => new Promise((done) => void server.close(() => done())) };
    // Two came at the same moment: the one that came first is asked next time.
    if (holder === null && (await holderAmong(ports)) === null) throw new Error(`the lab’s ports on this computer (${ports.join(', ')}) are all taken by other programs`);
    if (holder !== null && !isTold) waits(holder);
    isTold ||= holder !== null;
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
  return null;
}

async function holderAmong(ports: readonly number[]): Promise<string | null> {
  const all = await Promise.all(ports.map(ask));
  return all.find((one) => one !== null) ?? null;
}

/** The process that has the lab by this port; null where nobody listens, or somebody else. */
function ask(port: number): Promise<string | null> {
  return new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port });
    const said = (text: string | null): void => {
      socket.destroy();
      done(text);
    };
    socket.setTimeout(ANSWER_MS, () => said(null));
    socket.once('error', () => said(null));
    socket.once('data', (bytes) => {
      const hello = bytes.toString('utf8', 0, 60);
      said(hello.startsWith(HELLO) ? hello.slice(HELLO.length).replace(/\D/g, '') : null);
    });
    socket.once('end', () => said(null));
  });
}

async function firstFree(ports: readonly number[]): Promise<Server | null> {
  for (const port of ports) {
    const server = await listen(port);
    if (server !== null) return server;
  }
  return null;
}

function listen(port: number): Promise<Server | null> {
  return new Promise((done) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(`${HELLO}${process.pid}\n`);
    });
    server.once('error', () => done(null));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => done(server.unref()));
  });
}
