import { createReadStream, existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export type CorpusName = 'localgov-drupal' | 'rutherford' | 'rector';

/** A saved real site on loopback. */
export interface Corpus { readonly home: string; readonly close: () => Promise<void> }

const corpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
/** The address under which the saved pages know themselves. */
const savedOrigin = 'http://127.0.0.1:18980';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.ico': 'image/x-icon', '.txt': 'text/plain',
  '.xml': 'application/xml', '.woff': 'font/woff', '.woff2': 'font/woff2', '.webp': 'image/webp',
};

/** Why the saved sites cannot be served here, or null where they can. */
export function corpusMissing(): string | null {
  return existsSync(corpora) ? null : 'the saved real sites are kept beside the project, not in it (shared/corpora), and are not here';
}

/** The text of a site's truth file. */
export function truthOf(name: CorpusName): string {
  return readFileSync(join(corpora, `${name}.truth.yaml`), 'utf8');
}

/** Every page of a saved site, as a sitemap would list it. */
export function listedOf(name: CorpusName, home: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: join(corpora, name) }).map((path) => path.split(sep).join('/'));
  return pages.map((path) => new URL(`/${path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`, home).href).sort();
}

/**
 * Serves a saved site on a free loopback port as its README says: a path is the file, `<path>/index.html` or `<path>.html`, answered
 * without a redirect; absolute links of localgov-drupal to its saved origin become its own. GET and HEAD only; nothing outside is read.
 */
export async function serveCorpus(name: CorpusName): Promise<Corpus> {
  const folder = join(corpora, name);
  const server = createServer((request, response) => answer(folder, request, response));
  // Whoever reads a page for longer than a connection is kept would find it closed just as they ask again.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = (): Promise<void> => new Promise((closed) => { server.close(() => { closed(); }); server.closeAllConnections(); });
  return { home: `http://127.0.0.1:${address.port}/`, close };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  // One of the saved copies carries a robots.txt that shuts everybody out; the copies here are for walking.
  const file = request.url === '/robots.txt' ? null : fileFor(folder, request.url ?? '/');
  const missing = join(folder, '404.html');
  const found = file ?? (existsSync(missing) ? missing : null);
  if (found === null) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Page not found</title><h1>Page not found</h1>');
    return;
  }
  const type = types[extname(found).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(file === null ? 404 : 200, { 'content-type': type });
  if (request.method === 'HEAD') response.end();
  else if (!type.startsWith('text/html')) createReadStream(found).pipe(response);
  else response.end(readFileSync(found, 'utf8').replaceAll(savedOrigin, `http://${request.headers.host ?? ''}`));
}

function fileFor(folder: string, url: string): string | null {
  const path = normalize(safely(new URL(url, 'http://corpus.test').pathname));
  const base = join(folder, path);
  if (base !== folder && !base.startsWith(`${folder}/`)) return null;
  const files = [base, join(base, 'index.html'), `${base.replace(/\/$/, '')}.html`];
  return files.find((one) => existsSync(one) && statSync(one).isFile()) ?? null;
}

function safely(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return path;
  }
}
