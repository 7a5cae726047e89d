import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/commands/serve.ts';

let folder = '';
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toptasks-serve-'));
  await mkdir(join(folder, 'published'));
  await writeFile(join(folder, 'published/index.html'), '<p>hello');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  server = await serveFolder(join(folder, 'published'), 0);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Paths as they are, without the tidying that `fetch` does. */
function get(path: string, method = 'GET'): Promise<{ status: number | undefined; body: string }> {
  return new Promise((done, failed) => {
    request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => { body += chunk.toString(); }).on('end', () => done({ status: response.statusCode, body }));
    }).on('error', failed).end();
  });
}

describe('serve', () => {
  it('shows the folder’s pages', async () => {
    expect(await get('/')).toEqual({ status: 200, body: '<p>hello' });
    expect(await get('/index.html', 'HEAD')).toEqual({ status: 200, body: '' });
    expect((await get('/none.html')).status).toBe(404);
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '//etc/hostname', '/%00', '/%'])('%s leads nowhere', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('secret');
  });

  it('answers GET and HEAD only, and says whose port is taken', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
    const { port } = server.address() as AddressInfo;
    await expect(serveFolder(folder, port)).rejects.toThrow(`Port ${port} is taken by another program: choose another with --port.`);
  });
});
