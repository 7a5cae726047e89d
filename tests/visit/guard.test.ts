import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Happening } from '../../src/model/event.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { openContext } from '../../src/visit/context.ts';
import { openGate, type Gate } from '../../src/visit/gate.ts';
import { takePopup } from '../../src/visit/guard.ts';
import { screens } from '../screens.ts';

const TRIES = `
  navigator.sendBeacon('/beacon', 'x');
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) fetch('/fetch-' + method, { method, body: method === 'OPTIONS' ? undefined : 'x' }).catch(() => {});
  fetch('/keepalive', { method: 'POST', keepalive: true, body: 'x' }).catch(() => {});
  const request = new XMLHttpRequest(); request.open('POST', '/xhr'); request.send('x');
  new WebSocket('ws://' + location.host + '/socket');
  if ('Worker' in globalThis) new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/from-worker', {method: 'POST', body: 'x'}); new WebSocket('ws://' + '" + location.host + "' + '/worker-socket');"])));
  try { new SharedWorker('/shared.js'); } catch {}
  const frame = document.createElement('iframe'); frame.name = 'frame'; document.body.append(frame);
  const form = document.createElement('form'); form.method = 'post'; form.action = '/form'; form.target = 'frame'; document.body.append(form); form.submit();
  const other = document.createElement('form'); other.method = 'post'; other.action = '/form-in-window'; other.target = '_blank'; document.body.append(other); other.submit();
  const pinging = document.createElement('a'); pinging.href = '#here'; pinging.ping = '/ping'; document.body.append(pinging); pinging.click();
  fetch('/read').catch(() => {}); fetch('/head', { method: 'HEAD' }).catch(() => {});
`;

describe('the safety rule in the request layer', () => {
  const arrived: string[] = [];
  const told: Happening[] = [];
  let server: Server;
  let other: Server;
  let gate: Gate;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let port = 0;

  beforeAll(async () => {
    other = createServer((request, response) => { arrived.push(`other ${request.method} ${request.url}`); response.end(); });
    const away = await listening(other);
    server = createServer((request, response) => {
      arrived.push(`${request.method} ${request.url}`);
      if (request.url === '/away') return void response.writeHead(302, { location: `http://127.0.0.1:${away}/secret` }).end();
      response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
      response.end(request.url === '/' ? `<title>t</title><body onbeforeunload="return false"><p>Hello</p>` : 'ok');
    });
    server.on('upgrade', (request, socket) => { arrived.push(`UPGRADE ${request.url}`); socket.destroy(); });
    port = await listening(server);
    gate = await openGate({ hosts: { 'council.test': `127.0.0.1:${port}` } });
    browser = await launchBrowser({ proxy: gate.proxy });
    context = await openContext(browser, screens.desktop, { site: 'council', userAgent: 'toptasks-test (+mailto:t@example.org)', proxy: gate.proxy, tell: (happening) => void told.push(happening) });
    page = await context.newPage();
    await page.goto('http://council.test/');
  });
  afterAll(async () => {
    await browser.close();
    await gate.close();
    for (const one of [server, other]) one.closeAllConnections();
  });

  it('lets nothing but GET and HEAD arrive, whatever a page tries', async () => {
    await page.evaluate(TRIES);
    await expect.poll(() => arrived.includes('GET /read') && arrived.includes('HEAD /head')).toBe(true);
    const paths = ['/fetch-POST', '/fetch-PUT', '/fetch-DELETE', '/keepalive', '/xhr', '/socket', '/form', '/form-in-window', '/ping'];
    const refused = (): string[] => told.flatMap((one) => (one.type === 'request-refused' ? [new URL(one.url).pathname] : []));
    await expect.poll(() => paths.filter((path) => !refused().includes(path)), { timeout: 60_000 }).toEqual([]);
    expect(arrived.filter((line) => !/^(GET|HEAD) /.test(line))).toEqual([]);
  });

  it('does not let a redirect lead to another place of this machine', async () => {
    const visitor = await context.newPage();
    await visitor.goto('http://council.test/away').catch(() => undefined);
    expect(arrived).toContain('GET /away');
    expect(arrived.filter((line) => line.startsWith('other'))).toEqual([]);
    await visitor.close();
  });

  it('turns dialogs down, closes pop-ups and remembers where they led, and leaves a page that would not be left', async () => {
    expect(await page.evaluate(() => confirm('Send it?'))).toBe(false);
    await page.evaluate(() => { window.open('/popup'); });
    await expect.poll(() => takePopup(page)).toBe('http://council.test/popup');
    await expect.poll(() => context.pages().length).toBe(1);
    await page.click('p');
    await page.goto('http://council.test/next');
    expect(page.url()).toBe('http://council.test/next');
  });

  it('says who it is behind what a phone calls itself, where a page is loaded as by a phone', async () => {
    const ours = 'toptasks-test (+mailto:t@example.org)';
    const phone = await openContext(browser, screens.phone, { site: 'council', userAgent: ours, proxy: gate.proxy, tell: () => undefined });
    const tab = await phone.newPage();
    const [request] = await Promise.all([tab.waitForRequest('http://council.test/'), tab.goto('http://council.test/')]);
    const name = new RegExp(`^Mozilla/5.0 \\(Linux; Android 10; K\\) AppleWebKit/537.36 \\(KHTML, like Gecko\\) Chrome/${browser.version().split('.')[0]}.0.0.0 Mobile Safari/537.36 toptasks-test \\(\\+mailto:t@example.org\\)$`);
    expect(request.headers()['user-agent']).toMatch(name);
    expect(await tab.evaluate(() => navigator.userAgent)).toMatch(name);
    expect(await tab.evaluate(() => [innerHeight, screen.width, devicePixelRatio, navigator.maxTouchPoints > 0])).toEqual([expect.any(Number), 360, 2, true]);
    await phone.close();
  });

  it('follows no link that saves what it leads to, whoever clicks it and however many at once', async () => {
    const visitor = await context.newPage();
    await visitor.goto('http://council.test/');
    await visitor.evaluate(() => {
      for (const [n, name] of ['first', 'second', 'third'].entries()) {
        const link = document.createElement('a');
        link.href = `/saved-${name}`;
        if (n > 0) link.setAttribute('download', 'x');
        else link.download = 'x';
        link.click();
        document.body.append(link);
        link.dispatchEvent(new MouseEvent('click'));
      }
      document.body.insertAdjacentHTML('afterbegin', '<a id="by-hand" href="/saved-by-hand" download>Save</a>');
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inside = frame.contentDocument?.createElement('a');
      if (inside === undefined) throw new Error('no frame');
      inside.href = `${location.origin}/saved-in-frame`;
      inside.setAttribute('download', 'x');
      HTMLElement.prototype.click.call(inside);
    });
    await visitor.click('#by-hand');
    await visitor.goto('http://council.test/next');
    expect(arrived.filter((line) => line.includes('saved'))).toEqual([]);
    await visitor.close();
  });

  it('says honestly who it is and offers no side door', async () => {
    expect(await page.evaluate(() => navigator.userAgent)).toBe('toptasks-test (+mailto:t@example.org)');
    expect(await page.evaluate(() => ['Worker', 'SharedWorker', 'RTCPeerConnection', 'WebTransport', 'WebSocketStream', 'fetchLater'].filter((name) => name in globalThis))).toEqual([]);
  });
});

function listening(server: Server): Promise<number> {
  return new Promise((done) => {
    // A listening IP server's address is always of this shape.
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}
