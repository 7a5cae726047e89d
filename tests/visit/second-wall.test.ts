import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Happening } from '../../src/model/event.ts';
import { openContext, pageOf } from '../../src/visit/context.ts';
import { openGate, type Gate } from '../../src/visit/gate.ts';
import { untilRefused } from '../../src/visit/guard.ts';
import { leaveContext } from '../../src/visit/leave.ts';
import { loadPage } from '../../src/visit/load.ts';
import { takeKeptOff, takeNotes, type Notes } from '../../src/visit/noted.ts';
import { postLeave } from '../../src/visit/post-leave.ts';
import { underWay } from '../../src/visit/under-way.ts';
import { screens } from '../screens.ts';
import { launchTrusting } from './fixtures/trusting-browser.ts';

const pem = (name: string): string => readFileSync(new URL(`certificate/${name}.pem`, import.meta.url), 'utf8');
const SPKI = createHash('sha256').update(new X509Certificate(pem('cert')).publicKey.export({ type: 'spki', format: 'der' })).digest('base64');
const SENT_ON: Readonly<Record<string, readonly [number, string]>> = {
  '/pay': [302, 'https://checkout.stripe.com/card'], '/sign-in': [303, 'https://council.b2clogin.com/in'], '/out': [302, '/logout'], '/allowed': [307, '/sent-on'], '/allowed-page': [308, '/sent-on-page'],
};
const POSTS = ['https://council.test/allowed', 'https://council.test/allowed-page', 'https://council.test/look-up'].map((url) => ({ url, because: 'the look-up answers only so', review: '2027-06-01' }));

describe('the second wall, over https', () => {
  const arrived: string[] = [];
  const told: Happening[] = [];
  let server: Server;
  let gate: Gate;
  let browser: Browser;
  let notes: Notes;

  beforeAll(async () => {
    server = createServer({ key: pem('key'), cert: pem('cert') }, (request, response) => {
      arrived.push(`${request.method} ${request.headers.host}${request.url}`);
      const [status, location] = SENT_ON[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, { 'content-type': 'text/html', ...(location === '' ? {} : { location }) }).end('<title>t</title><body><p>Here</p><form id="f" method="post" action="/form"><input name="a"></form>');
    });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    // A listening IP server's address is always of this shape.
    const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    gate = await openGate({ hosts: { 'council.test': place, 'checkout.stripe.com': place, 'council.b2clogin.com': place } });
    browser = await launchTrusting(gate.proxy, SPKI);
  });
  afterAll(async () => {
    await browser.close();
    await gate.close();
    server.closeAllConnections();
  });

  const opened = async (posts = false): Promise<Page> => {
    [arrived, told].forEach((list) => list.splice(0));
    notes = takeNotes();
    const page = await pageOf(await openContext(browser, screens.desktop, {
      site: 'x', home: 'https://council.test/', userAgent: 'toptasks-test', proxy: gate.proxy, tell: (one) => void told.push(one), notes, ...(posts ? { posts: postLeave(POSTS) } : {}),
    }));
    await page.goto('https://council.test/');
    return page;
  };
  /** A request that begins now has arrived: what began before and was let through has come too. */
  const marker = async (): Promise<void> => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await (await context.newPage()).goto('https://council.test/marker');
    await context.close();
    expect(arrived.pop()).toBe('GET council.test/marker');
  };
  const soon = async (page: Page): Promise<void> => {
    await page.evaluate('fetch("/soon").then(() => undefined)');
    await expect.poll(() => arrived.includes('GET council.test/soon')).toBe(true);
    // Whatever the page began before is decided by now: what comes through the same gate later is here.
    await untilRefused(page.context());
    await marker();
  };

  it.each([
    ['/pay', 'payment', 'checkout.stripe.com'], ['/sign-in', 'sign-in', 'council.b2clogin.com'],
  ])('opens no page that %s sends on to, and leaves the one that is there', async (path, kind, host) => {
    const page = await opened();
    await page.evaluate(`location.href = '${path}'; const frame = document.createElement('iframe'); frame.src = '${path}?frame'; document.body.append(frame)`);
    await expect.poll(() => arrived.includes(`GET council.test${path}`)).toBe(true);
    await soon(page);
    expect(page.url()).toBe('https://council.test/');
    expect(await page.textContent('p')).toBe('Here');
    expect(arrived.filter((line) => !line.includes(' council.test/'))).toEqual([]);
    expect(takeKeptOff(page.context())).toMatchObject({ kind, host, isPage: true });
    expect(takeKeptOff(page.context())).toBeNull();
    expect(notes.tally().keptOff).toEqual([{ kind, host }]);
    const loaded = await loadPage(page, `https://council.test${path}`, { pageMs: 8000, consent: [], failureFor: () => null });
    expect(loaded.failure).toMatchObject({ kind: 'unsafe', fault: 'ours', permanent: true });
    expect(loaded.failure?.detail).toContain(host);
    await leaveContext(page.context());
  });

  it('goes to no address that ends something by way of a redirect', async () => {
    const page = await opened();
    await page.evaluate('location.href = "/out"');
    await expect.poll(() => told.some((one) => one.type === 'request-refused' && one.url.endsWith('/logout'))).toBe(true);
    expect(arrived.filter((line) => line.includes('logout'))).toEqual([]);
    await leaveContext(page.context());
  });

  it('sends no form, and leaves the page that has it', async () => {
    const page = await opened();
    for (const how of ['submit', 'requestSubmit']) await page.evaluate(`document.getElementById('f').${how}()`);
    await soon(page);
    expect([page.url(), await page.textContent('p')]).toEqual(['https://council.test/', 'Here']);
    expect(notes.tally()).toEqual({ refused: [{ method: 'POST', url: 'https://council.test/form' }] });
    expect(arrived.filter((line) => !line.startsWith('GET '))).toEqual([]);
    await leaveContext(page.context());
  });

  it('lets what has leave go to its own address, and not on from there', async () => {
    const page = await opened(true);
    await underWay(page.context(), async () => {
      await page.evaluate('Promise.all(["/look-up", "/allowed", "/form"].map((path) => fetch(path, { method: "POST", body: "x" }).catch(() => {}))).then(() => undefined)');
      await page.evaluate('document.getElementById("f").action = "/allowed-page"; document.getElementById("f").submit()');
      await expect.poll(() => told.some((one) => one.type === 'request-refused' && one.url.endsWith('/sent-on-page'))).toBe(true);
    });
    expect(arrived.filter((line) => !line.startsWith('GET ')).sort()).toEqual(['POST council.test/allowed', 'POST council.test/allowed-page', 'POST council.test/look-up']);
    expect(notes.tally().sent?.map(({ url }) => url)).toEqual(POSTS.map(({ url }) => url));
    expect(notes.tally().refused?.map(({ url }) => url)).toEqual(['https://council.test/form', 'https://council.test/sent-on', 'https://council.test/sent-on-page']);
    await leaveContext(page.context());
  });
});
