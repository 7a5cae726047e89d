import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answered, Council } from './council.ts';
import { sampleCouncils } from './sample-councils.ts';

/** The made-up councils, answering. */
export interface Samples {
  /** Invented host → `127.0.0.1:PORT`, the same port for all. */
  readonly hosts: Record<string, string>;
  readonly close: () => Promise<void>;
}

/**
 * Starts one server on a free loopback port that answers for every made-up council by Host header. Nothing is kept from one start to the
 * next, nothing depends on the time; GET and HEAD only, anything else is answered 405.
 */
export async function startSamples(): Promise<Samples> {
  const councils = sampleCouncils();
  const byHost = new Map(councils.flatMap((council) => council.hosts.map((host) => [host, council] as const)));
  const server = createServer((request, response) => { serve(byHost, request, response); });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo; // listening on TCP, so never a string or null
  return {
    hosts: Object.fromEntries([...byHost.keys()].map((host) => [host, `127.0.0.1:${port}`])),
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

function serve(byHost: ReadonlyMap<string, Council>, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(request, response, { status: 405, type: 'text/plain; charset=utf-8', body: 'Only GET and HEAD are answered here.' });
    return;
  }
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = URL.parse(request.url ?? '/', `http://${host || 'nowhere.test'}`);
  const council = byHost.get(host);
  try {
    const answer = council && url ? council.answer({ host, path: url.pathname, query: url.searchParams }) : null;
    send(request, response, answer ?? { status: 404, type: 'text/plain; charset=utf-8', body: 'No such made-up council.' });
  } catch (error) {
    send(request, response, { status: 500, type: 'text/plain; charset=utf-8', body: String(error) });
  }
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answered): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  response.writeHead(answer.status, {
    'content-type': answer.type, 'content-length': body.length, 'cache-control': 'no-store', ...(answer.to ? { location: answer.to } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
