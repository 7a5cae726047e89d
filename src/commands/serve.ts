import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { printable } from '../progress/index.ts';
import { Complaint, type Command } from './command.ts';
import { newestEdition, openEdition } from './edition.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.json': 'application/json',
  '.jsonld': 'application/ld+json', '.svg': 'image/svg+xml', '.jpg': 'image/jpeg', '.png': 'image/png', '.cff': 'text/plain; charset=utf-8',
  '.sha256': 'text/plain; charset=utf-8', '.gz': 'application/gzip',
};

export const serve: Command = {
  verb: 'serve',
  takes: '[edition]',
  about: 'Shows a published edition, the newest if none is named, in your browser, on this computer only, until you stop it with Ctrl+C.',
  options: [{ flags: '--port <n>', about: 'the port to listen on (default: any free one)' }],
  example: 'npm start -- serve reports/sample-2026-11-22',
  async run([name], options, world) {
    const port = Number(options['port'] ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Complaint('--port: expected a whole number from 1 to 65535.', 2);
    const open = await openEdition(name ?? newestEdition(world) ?? 'reports', world);
    if (!existsSync(join(open.path, 'published/index.html'))) throw new Complaint(`${open.edition.id} is not published yet: npm start -- publish ${open.edition.id}`, 2);
    const server = await serveFolder(join(open.path, 'published'), port);
    const address = server.address();
    const at = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}/`;
    world.out(world.isJson ? `${JSON.stringify({ edition: open.edition.id, url: at })}\n` : `${printable(open.edition.title)}: ${at}   (stop with Ctrl+C)\n`);
    await new Promise<void>((stopped) => (world.signal.aborted ? stopped() : world.signal.addEventListener('abort', () => stopped(), { once: true })));
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    return 0;
  },
};

/** A folder's files by GET and HEAD on loopback, nothing outside it. */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const send = (status: number, type: string, body: string | Buffer): void => {
      // A stored page source is somebody else's page: never opened here, only saved.
      const saved = type === 'application/gzip' ? { 'content-disposition': 'attachment' } : {};
      response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', ...saved }).end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, 'text/plain', 'Only GET and HEAD.\n');
    const file = fileOf(root, request.url ?? '/');
    if (file === null) return send(400, 'text/plain', 'No such address.\n');
    try {
      return send(200, types[extname(file)] ?? 'application/octet-stream', await readFile(file));
    } catch {
      return send(404, 'text/plain', 'There is no such page in this edition.\n');
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) => failed(new Complaint(cause.code === 'EADDRINUSE' ? `Port ${port} is taken by another program: choose another with --port.` : cause.message)));
    server.listen(port, '127.0.0.1', listening);
  });
  return server;
}

function fileOf(root: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    return file.startsWith(root + sep) && !path.includes('\0') ? file : null;
  } catch {
    return null;
  }
}
