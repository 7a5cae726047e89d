import { createHash, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { Happening } from '../../src/model/event.ts';
import type { LabPage } from '../../src/model/lab.ts';
import { runLighthouse } from '../../src/observe/lighthouse.ts';
import { readSitemap, readSource } from '../../src/observe/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { lookId } from '../../src/visit/address.ts';
import { equip } from '../../src/visit/equipment.ts';
import { labPages, type RunInLab } from '../../src/visit/lab.ts';
import { takeSeat, type Seat } from '../../src/visit/seat.ts';
import { freePorts } from './fixtures/free-ports.ts';
import { site } from './fixtures/stage.ts';

const pem = (name: string): string => readFileSync(new URL(`certificate/${name}.pem`, import.meta.url), 'utf8');
const SPKI = createHash('sha256').update(new X509Certificate(pem('cert')).publicKey.export({ type: 'spki', format: 'der' })).digest('base64');
const AGENT = 'toptasks-test (+mailto:t@example.org)';
const WORDS = `<main><h1>Bins</h1><p>${'Words of the council about bins. '.repeat(20)}</p></main>`;
/** It asks, tells its server of everything in every way there is, and does not want to be left. */
const TELLS = `<form id="f" method="post" action="/t/form"><input name="a"></form><script src="/s.js"></script><iframe src="//other.test/frame"></iframe><script>
const told=(how)=>{navigator.sendBeacon('/t/beacon?'+how,'x');fetch('/t/post?'+how,{method:'POST',body:'x',keepalive:true}).catch(()=>{});try{new WebSocket(location.origin.replace('http','ws')+'/t/socket')}catch{}};
told('load');for(const type of ['beforeunload','pagehide','unload','visibilitychange'])addEventListener(type,(e)=>{told(type);e.preventDefault();e.returnValue='stay'});alert('Welcome');confirm('Really?');
const f2=document.createElement('form');f2.method='post';f2.action='/t/form2';f2.target='_blank';document.body.append(f2);f2.submit();addEventListener('load',()=>setTimeout(()=>document.getElementById('f').submit(),20));new Image().src='/pixel.png';</script>`;
const PAGES: Readonly<Record<string, string>> = {
  '/tells': `${WORDS}${TELLS}`, '/plain': WORDS, '/empty': '', '/forever': `${WORDS}<img src="/never" alt="">`, '/hangs': `${WORDS}<script>setTimeout(()=>{for(;;);},200)</script>`,
};

describe('the lab, with Lighthouse itself', () => {
  const arrived: string[] = [];
  const told: Happening[] = [];
  const servers: Server[] = [];
  let by: Awaited<ReturnType<typeof equip>>;
  let seat: Seat;
  let store = memoryStore();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    arrived.push(`${request.method} ${request.headers.host}${request.url} by ${request.headers['user-agent'] ?? 'nobody'}`);
    if (request.url === '/never') return;
    const page = PAGES[request.url ?? ''];
    const body = request.url === '/s.js' ? 'var a = 1;\n//# sourceMappingURL=/s.js.map' : page === undefined ? 'x' : `<!doctype html><html lang="en"><head><title>Bins</title></head><body>${page}</body></html>`;
    response.writeHead(request.url === '/robots.txt' ? 404 : 200, { 'content-type': request.url === '/s.js' ? 'text/javascript' : 'text/html' }).end(body);
  };
  const listen = async (server: Server): Promise<string> => {
    server.on('upgrade', (request, socket) => { arrived.push(`UPGRADE ${request.url}`); socket.destroy(); });
    servers.push(server);
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    return `127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address
  };

  beforeAll(async () => {
    ports = await freePorts(2);
    const [plain, safe] = [await listen(createHttp(answer)), await listen(createHttps({ key: pem('key'), cert: pem('cert') }, answer))];
    const equipment = await equip({
      manners: { pauseMs: 0, atOnce: 1, userAgent: AGENT, pageMs: 60_000, pagesPerTask: 1, pagesPerSite: 1 }, hosts: { 'council.test:80': plain, 'council.test:443': safe, 'other.test:80': plain, 'other.test:443': safe },
      homes: [site.home], observers: [], readSource, readSitemap, guide: guideFor(null), tell: (one) => void told.push(one), signal: new AbortController().signal,
    });
    // Only the test's browser trusts the certificate, not our plain reader.
    by = { ...equipment, robots: { ...equipment.robots, refusal: async () => null } };
  });
  afterAll(async () => {
    await by.close();
    for (const server of servers) server.closeAllConnections();
    for (const server of servers) server.close();
  });
  beforeEach(async () => {
    [arrived, told].forEach((list) => list.splice(0));
    store = memoryStore();
    seat = await takeSeat(site, null, store, by);
  });

  let ports: readonly number[] = [];
  const stay = async (url: string, run: RunInLab, runs = 1): Promise<LabPage | null> => {
    const order = { id: lookId(url), url };
    await labPages([order], seat, { runs, run, flags: [`--ignore-certificate-errors-spki-list=${SPKI}`], ports });
    return store.load<LabPage>(`facts/stage/lab/${order.id}`);
  };
  /** What can only end by our patience gets little of it, and once: however slow the machine is, the other pages have enough. */
  const hopeless: RunInLab = async (order) => {
    const given = await runLighthouse({ ...order, slowdown: 4, loadMs: 2000 });
    return given.ok ? given : { ok: false, failure: { ...given.failure, permanent: true } };
  };
  const profiles = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('toptasks-lab-'));

  it('says so where the lab cannot be had, and begins nothing', async () => {
    const stranger = createHttp();
    await new Promise<void>((done) => { stranger.listen(0, '127.0.0.1', done); });
    const { port } = stranger.address() as AddressInfo; // a TCP server's address
    const order = { id: 'x', url: 'http://council.test/plain' };
    await labPages([order], seat, { runs: 1, run: () => { throw new Error('run'); }, ports: [port] });
    expect(await store.load('facts/stage/lab/x')).toMatchObject({ lab: { runs: [] }, failure: { kind: 'unclear', fault: 'ours', permanent: false } });
    stranger.closeAllConnections();
    stranger.close();
  });

  it.each(['http', 'https'])('times a page that asks and tells, over %s, and nothing but reading arrives', async (scheme) => {
    const before = profiles();
    const page = await stay(`${scheme}://council.test/tells`, runLighthouse);
    expect(page).toMatchObject({ site: 'stage', failure: null, version: expect.stringMatching(/^\d+\./), lab: { wanted: 1 } });
    const [run] = page?.lab.runs ?? [];
    expect(run).toMatchObject({ cls: expect.any(Number), requests: expect.any(Number) });
    expect([(run?.lcpMs ?? 0) > 0, (run?.bytes ?? 0) > 700, (page?.lab.slowdown ?? 0) >= 1, run?.thirdParties.map(({ name }) => name)]).toEqual([true, true, true, ['other.test']]);
    expect(run?.audits.map(({ id }) => id)).toEqual(expect.arrayContaining(['meta-description']));
    const lines = new Set(arrived.filter((line) => !/robots\.txt|favicon/.test(line)));
    expect(lines).toEqual(new Set(['council.test/tells', 'council.test/s.js', 'council.test/pixel.png', 'other.test/frame'].map((to) => `GET ${to} by ${AGENT}`)));
    expect(arrived.filter((line) => !line.endsWith(` by ${AGENT}`) || !line.startsWith('GET '))).toEqual([]);
    const refused = told.flatMap((one) => (one.type === 'request-refused' ? [`${one.method} ${URL.parse(one.url)?.pathname}`] : []));
    expect(refused).toEqual(expect.arrayContaining(['POST /t/post', 'WEBSOCKET /t/socket', 'POST /t/form']));
    expect(profiles().filter((name) => !before.includes(name))).toEqual([]);
    // What is there is not run again.
    arrived.length = 0;
    await stay(`${scheme}://council.test/tells`, () => { throw new Error('run again'); });
    expect(arrived).toEqual([]);
  }, 240_000);

  it.each([
    ['/empty', 'unclear', 'nothing was painted'], ['/forever', 'timeout', ''], ['/hangs', 'timeout', ''],
  ])('says why %s cannot be timed', async (path, kind, words) => {
    const page = await stay(`http://council.test${path}`, hopeless);
    expect(page?.lab.runs).toEqual([]);
    expect(page?.failure).toMatchObject({ fault: 'ours', detail: expect.stringContaining(words) });
    // A machine that is very slow has not painted by then.
    expect([kind, 'unclear']).toContain(page?.failure?.kind);
  }, 240_000);

  it('lives through the crash of its browser, the crash of its worker and a time-out, and goes on with the next page', async () => {
    const crashing: RunInLab = async (order) => {
      const socket = new WebSocket(order.endpoint);
      await new Promise((done) => { socket.onopen = done; });
      socket.send(JSON.stringify({ id: 1, method: 'Browser.crash' }));
      return runLighthouse(order);
    };
    const failures = [
      await stay('http://council.test/plain?1', crashing),
      await stay('http://council.test/plain?2', (order) => runLighthouse(order, { memoryMb: 8 })),
      await stay('http://council.test/plain?3', (order) => runLighthouse({ ...order, loadMs: 1 }, { workMs: 1 })),
      await stay('http://council.test/plain?4', () => Promise.reject(new Error('ours'))),
    ].map((page) => page?.failure);
    expect(failures.map((why) => why?.fault)).toEqual(['ours', 'ours', 'ours', 'ours']);
    expect(failures.map((why) => why?.permanent)).toEqual([false, false, false, true]);
    expect(failures.map((why) => why?.kind)).toEqual(['crash', 'unclear', 'timeout', 'internal']);
  }, 240_000);
});
