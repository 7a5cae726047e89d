import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, tryBrowser } from '../../src/visit/browser-found.ts';
import { rememberedBrowser } from '../../src/visit/browser-memory.ts';
import { browserPlaces } from '../../src/visit/browser-places.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { failureOf } from '../../src/visit/failure.ts';
import { openGate, type Gate } from '../../src/visit/gate.ts';

const heard: string[] = [];
let privatePort = 0;
const site = createServer((request, response) => {
  heard.push(`${request.method} ${request.headers.host}${request.url}`);
  if (request.url === '/away') return void response.writeHead(302, { location: `http://127.0.0.1:${privatePort}/secret` }).end();
  response.setHeader('content-type', 'text/html').end(`<title>Bins</title><img src="http://127.0.0.1:${privatePort}/pixel"><form method="post" action="/send"><button>Send</button></form>`);
});
const hidden = createServer((request, response) => { heard.push(`private ${request.url}`); response.end('secret'); });
const pem = (name: string): string => readFileSync(new URL(`certificate/${name}.pem`, import.meta.url), 'utf8');
const secure = createSecureServer({ key: pem('key'), cert: pem('cert') }, (_request, response) => response.end('safe?'));
const servers: Server[] = [site, hidden, secure];
let gate: Gate;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const ports = await Promise.all(servers.map((server) => new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))));
  privatePort = ports[1] ?? 0;
  const resolve = async (name: string): Promise<string[]> => {
    if (name === 'rebind.example') return ['127.0.0.1'];
    throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  };
  gate = await openGate({ hosts: { 'bins.test': `127.0.0.1:${ports[0]}`, 'secure.test': `127.0.0.1:${ports[2]}` }, resolve });
  browser = await launchBrowser({ proxy: gate.proxy });
  page = await browser.newPage();
});
beforeEach(() => void heard.splice(0));
afterAll(async () => {
  await browser?.close();
  await gate.close();
  servers.forEach((server) => 'closeAllConnections' in server && (server as typeof site).closeAllConnections());
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
});

const failing = async (address: string): Promise<string> => {
  const error = await page.goto(address).then(() => null, (cause: unknown) => cause);
  return failureOf(error, { known: gate.failureFor(address) }).kind;
};

describe('a real browser behind the gate', () => {
  it('opens invented hosts, and reaches no private address with its subresources', async () => {
    await page.goto('http://bins.test/', { waitUntil: 'load' });
    expect(await page.title()).toBe('Bins');
    expect(heard).toContain('GET bins.test/');
    expect(heard.filter((line) => line.startsWith('private'))).toEqual([]);
  });

  it('is not led to a private address by a redirect, a name or a literal', async () => {
    for (const address of ['http://bins.test/away', `http://127.0.0.1:${privatePort}/a`, `http://localhost:${privatePort}/b`, `http://rebind.example:${privatePort}/c`]) {
      const answer = await page.goto(address).catch(() => null);
      expect(answer?.headers()['x-toptasks-failure'] ?? gate.failureFor(address)?.kind).toMatch(/private-address|dns/);
    }
    expect(heard).toEqual(['GET bins.test/away']);
  });

  it('sends no form', async () => {
    await page.goto('http://bins.test/');
    heard.splice(0);
    await Promise.all([page.waitForResponse((answer) => answer.status() === 405), page.click('button')]);
    expect(heard.filter((line) => !line.startsWith('GET'))).toEqual([]);
  });

  it('says why a secure page did not come', async () => {
    expect(await failing('https://secure.test/')).toBe('tls');
    expect(await failing('https://nowhere.example/')).toBe('dns');
    expect(await failing(`https://rebind.example:${privatePort}/`)).toBe('private-address');
  });
});

describe('finding a browser', () => {
  it('remembers the one that drew text', async () => {
    const found = await findBrowser();
    expect(found?.version).toMatch(/^\d+\.\d+/);
    expect(rememberedBrowser()).toEqual(found);
    expect(browserPlaces().map(({ path }) => path)).toContain(found?.path);
  });

  it('takes the one that the user names, or says that it cannot', async () => {
    vi.stubEnv('TOPTASKS_BROWSER', '/no/such/browser');
    await expect(findBrowser()).rejects.toThrow('TOPTASKS_BROWSER names /no/such/browser, which is no program here');
    vi.stubEnv('TOPTASKS_BROWSER', process.execPath);
    await expect(findBrowser()).rejects.toThrow('does not start or draws no text');
    vi.unstubAllEnvs();
  });

  it('does not take what is no browser', async () => {
    expect(await tryBrowser({ path: process.execPath, env: {} }, () => undefined)).toBeNull();
  });

  it('does not take a browser that draws no text', async () => {
    const found = await findBrowser();
    const noFonts = await tryBrowser({ path: found?.path ?? '', env: { FONTCONFIG_FILE: fileURLToPath(new URL('no-fonts.conf', import.meta.url)) } }, () => undefined);
    expect(noFonts).toBeNull();
    expect(rememberedBrowser()).toEqual(found);
  });
});
