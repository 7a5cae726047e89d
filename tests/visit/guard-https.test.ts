import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from '../../src/visit/context.ts';
import { openGate, type Gate } from '../../src/visit/gate.ts';
import { holdBack, seal } from '../../src/visit/hold-back.ts';
import { leave, leaveContext } from '../../src/visit/leave.ts';
import { loadPage } from '../../src/visit/load.ts';
import { screens } from '../screens.ts';
import { launchTrusting } from './fixtures/trusting-browser.ts';

const pem = (name: string): string => readFileSync(new URL(`certificate/${name}.pem`, import.meta.url), 'utf8');
const SPKI = createHash('sha256').update(new X509Certificate(pem('cert')).publicKey.export({ type: 'spki', format: 'der' })).digest('base64');

/** What a page sends as it is left, in every way that outlives it; a page of another origin, a frame and a stolen method included. */
const LEAVING = `
  const send = (path) => {
    navigator.sendBeacon(path + '-beacon', 'x');
    fetch(path + '-keepalive', { method: 'POST', keepalive: true, body: 'x' }).catch(() => {});
    fetch(new Request(path + '-request', { method: 'POST', keepalive: true, body: 'x' })).catch(() => {});
    const request = new XMLHttpRequest(); request.open('POST', path + '-xhr', false); try { request.send('x'); } catch {}
  };
  const frame = document.createElement('iframe'); document.body.append(frame);
  const inner = frame.contentWindow;
  Event.prototype.stopImmediatePropagation = () => {}; Reflect.apply = () => {};
  for (const type of ['pagehide', 'unload', 'beforeunload', 'visibilitychange', 'freeze', 'pageswap']) {
    addEventListener(type, () => send('/' + type), true);
    document.addEventListener(type, () => send('/document-' + type), true);
    inner.addEventListener(type, () => { inner.navigator.sendBeacon('/inner-' + type, 'x'); inner.fetch(location.origin + '/inner-fetch-' + type, { method: 'POST', keepalive: true, body: 'x' }); });
  }
  window.onpagehide = () => send('/onpagehide');
  globalThis.navigation?.addEventListener('navigate', () => send('/navigate'));
`;
const STAYING = `
  globalThis.fetchLater?.('/later', { method: 'POST', activateAfter: 0, body: 'x' });
  for (const Socket of [globalThis.WebSocket, globalThis.WebSocketStream]) try { new Socket('wss://' + location.host + '/socket'); } catch {}
  try { new Worker(URL.createObjectURL(new Blob(["new WebSocket('wss://" + location.host + "/worker-socket')"]))); } catch {}
  const frame = document.createElement('iframe'); document.body.append(frame);
  try { new frame.contentWindow.Worker(URL.createObjectURL(new Blob(["new WebSocket('wss://" + location.host + "/inner-worker-socket')"]))); } catch {}
  frame.contentWindow.navigator.sendBeacon(location.origin + '/inner-beacon', 'x');
  const form = document.createElement('form'); form.method = 'post'; form.action = '/form-in-window'; form.target = '_blank'; document.body.append(form); form.submit();
  const image = new Image(); image.src = 'https://else.test/image'; document.body.append(image);
  fetch('/read').catch(() => {});
`;

/** What browsers ask for by themselves where a page says so. */
const BEFOREHAND = `
  const rules = (root, urls) => { const one = document.createElement('script'); one.type = 'SpeculationRules'; one.textContent = JSON.stringify({ prefetch: [{ urls }], prerender: [{ urls }] }); root.append(one); };
  rules(document.head, ['/logout?rules', '/odd']);
  const host = document.createElement('div'); document.body.append(host); rules(host.attachShadow({ mode: 'closed' }), ['/logout?shadow']);
  for (const rel of ['prefetch', 'preload']) { const one = document.createElement('link'); one.rel = rel; one.as = rel === 'preload' ? 'fetch' : 'document'; one.href = '/logout?' + rel; document.head.append(one); }
  navigator.credentials.get({ identity: { providers: [{ configURL: location.origin + '/fedcm.json', clientId: '1' }] } }).catch(() => {});
  setTimeout(() => fetch('/beforehand'), 100);
`;

describe('the safety rule where the gate cannot see', () => {
  const arrived: string[] = [];
  let server: Server;
  let gate: Gate;
  let browser: Browser;

  beforeAll(async () => {
    const reports = { 'reporting-endpoints': 'default="https://council.test/reports"', 'content-security-policy': "img-src 'self'; report-to default; report-uri /old-reports", 'speculation-rules': '"/rules.json"' };
    server = createServer({ key: pem('key'), cert: pem('cert') }, (request, response) => {
      arrived.push(`${request.method} ${request.url}`);
      response.writeHead(200, { 'content-type': 'text/html', 'x-toptasks-failure': 'dns', ...reports }).end('<title>t</title><body><a href="https://away.test/" ping="/ping">Away</a>');
    });
    server.on('upgrade', (request, socket) => { arrived.push(`UPGRADE ${request.url}`); socket.destroy(); });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    // A listening IP server's address is always of this shape.
    const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    gate = await openGate({ hosts: { 'council.test': place, 'away.test': place } });
    browser = await launchTrusting(gate.proxy, SPKI);
  });
  afterAll(async () => {
    await browser.close();
    await gate.close();
    server.closeAllConnections();
  });

  const opened = async (): Promise<Page> => {
    const context = await openContext(browser, screens.desktop, { site: 'x', userAgent: 'toptasks-test', proxy: gate.proxy, tell: () => undefined });
    const page = await context.newPage();
    await page.goto('https://council.test/');
    return page;
  };
  const sent = (): readonly string[] => arrived.filter((line) => !/^(GET|HEAD) /.test(line));
  /** By then whatever was on its way has come: a request that began after the page was left is answered. */
  const soon = async (): Promise<void> => {
    await leaveContext((await opened()).context());
  };

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['is closed', (page) => leave(page)],
    ['is sent elsewhere', async (page) => { await page.goto('https://away.test/'); await leave(page); }],
    ['goes elsewhere by itself', async (page) => { await page.click('a'); await page.waitForURL('https://away.test/'); await leave(page); }],
    ['is closed while it sends', async (page) => {
      await page.evaluate('for (let n = 0; n < 20; n += 1) fetch("/on-its-way-" + n, { method: "POST", keepalive: n % 2 === 0, body: "x" }).catch(() => {}); 1');
      await leave(page);
    }],
  ])('holds when a page %s', async (_how, go) => {
    const page = await opened();
    await page.evaluate(LEAVING);
    await go(page);
    await soon();
    expect(sent()).toEqual([]);
  });

  it('believes no mark of ours that a site has set', async () => {
    const page = await opened();
    const loaded = await loadPage(page, 'https://council.test/forged', { pageMs: 10_000, consent: [], failureFor: () => null });
    expect([loaded.status, loaded.failure]).toEqual([200, null]);
    await leaveContext(page.context());
  });

  it('goes to no address that ends or removes something, whoever leads there', async () => {
    const page = await opened();
    await page.evaluate('location.href = "/logout"');
    await leaveContext(page.context());
    await soon();
    expect(arrived).not.toContain('GET /logout');
  });

  it('fetches nothing beforehand that is not opened either, and signs nobody in by itself', async () => {
    const page = await opened();
    await page.evaluate(BEFOREHAND);
    await expect.poll(() => arrived.includes('GET /beforehand')).toBe(true);
    await leaveContext(page.context());
    await soon();
    expect(arrived.filter((line) => /logout|odd|fedcm|web-identity|rules/.test(line))).toEqual([]);
  });

  it('lets nothing at all out of a context that is sealed, nor what takes a value along that is held back', async () => {
    const page = await opened();
    holdBack(page.context(), ['Perch Lane', '7']);
    const ask = (path: string): Promise<unknown> => page.evaluate(`fetch('${path}').then(() => 'came', () => 'refused')`);
    expect([await ask('/held?at=perch+lane'), await ask('/held?day=7'), await ask('/free?day=17')]).toEqual(['refused', 'refused', 'came']);
    seal(page.context());
    await page.evaluate('new Image().src = "/sealed-image"; const l = document.createElement("link"); l.rel = "stylesheet"; l.href = "/sealed-style"; document.head.append(l); document.body.append(document.createElement("iframe")); document.querySelector("iframe").src = "/sealed-frame"; open("/sealed-window"); 1');
    expect(await ask('/sealed?x=1')).toBe('refused');
    await page.evaluate('location.href = "/sealed-page"');
    await leaveContext(page.context());
    await soon();
    expect(arrived.filter((line) => /sealed|held/.test(line))).toEqual([]);
  });

  it('holds while a page is open, in its frames and windows, and for what the browser sends by itself', async () => {
    const page = await opened();
    await page.evaluate(STAYING);
    await expect.poll(() => arrived.includes('GET /read')).toBe(true);
    await leave(page);
    await soon();
    expect(sent()).toEqual([]);
  });
});
