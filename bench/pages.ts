import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const SAVED = resolve(import.meta.dirname, '../../shared/corpora/rutherford');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg',
};

/** Pages on loopback, spread evenly: of the saved real site where it lies beside the project, else made up. */
export async function servePages(count = 20): Promise<{ readonly name: string; readonly urls: readonly string[]; readonly close: () => void }> {
  const saved = globSync('**/index.html', { cwd: SAVED }).sort();
  const step = Math.max(1, Math.floor(saved.length / count));
  const paths = saved.length >= count
    ? saved.filter((_, n) => n % step === 0).slice(0, count).map((path) => `/${path.replace(/index\.html$/, '')}`)
    : Array.from({ length: count }, (_, n) => `/${n}`);
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
    const body = saved.length >= count ? fileOf(path) : madeUp(path);
    response.writeHead(body === null ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'] ?? '' });
    response.end(body ?? 'not here');
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const { port } = server.address() as AddressInfo; // a TCP server's address
  const name = saved.length >= count ? 'the saved site' : 'made-up pages';
  return { name, urls: paths.map((path) => `http://127.0.0.1:${port}${encodeURI(path)}`), close: () => { server.close(); server.closeAllConnections(); } };
}

function fileOf(path: string): Uint8Array | null {
  const file = join(SAVED, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(SAVED)) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function madeUp(path: string): string | null {
  const n = Number(path.slice(1));
  if (!Number.isInteger(n)) return null;
  const links = Array.from({ length: 40 }, (_, k) => `<li><a href="/${k}">Service ${k} of the council</a> and what it does</li>`).join('');
  const sections = Array.from({ length: 12 }, (_, k) => `<section><h2>Part ${k}</h2><p>${'Words about bins, roads and schools. '.repeat(20)}</p></section>`).join('');
  return `<!doctype html><html lang="en"><head><title>Page ${n}</title><meta name="viewport" content="width=device-width"></head>
    <body><header><nav><ul>${links}</ul></nav></header><main><h1>Page ${n}</h1>${sections}</main><footer><ul>${links}</ul></footer></body></html>`;
}
