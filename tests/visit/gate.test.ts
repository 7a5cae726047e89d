import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer as createRawServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGate, type Gate, type GateOptions, type Refusal } from '../../src/visit/gate.ts';

interface Heard { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders }
const heard: Heard[] = [];
const site = createServer((request, response) => {
  heard.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
  if (request.url === '/hop') response.writeHead(200, { connection: 'close, x-hop', 'x-hop': '1', 'x-toptasks-failure': 'dns', 'set-cookie': ['a=1', 'b=2'] });
  if (request.url === '/away') response.writeHead(302, { location: 'http://127.0.0.1:1/' });
  if (request.url === '/never') return;
  response.end(`hello ${request.headers.host}`);
});
const raw: Server = createRawServer((socket) => {
  sockets.push(socket);
  socket.on('error', () => undefined).on('data', (data) => {
    echoed.push(data.toString('latin1'));
    if (data.toString('latin1').startsWith('GET /bad')) socket.end('HTTP/1.1 200 OK\r\nX-Evil: a\rb\r\n\r\n');
    else if (data[0] === 0x16) socket.write(data);
  });
});
const sockets: Socket[] = [];
const echoed: string[] = [];
const gates: Gate[] = [];
const refusals: Refusal[] = [];
let sitePort = 0;
let rawPort = 0;

const listen = (server: Server): Promise<number> => new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

beforeAll(async () => {
  sitePort = await listen(site);
  rawPort = await listen(raw);
});
afterEach(async () => {
  await Promise.all(gates.splice(0).map((gate) => gate.close()));
  [heard, echoed, refusals].forEach((list) => list.splice(0));
});
afterAll(() => {
  site.closeAllConnections();
  sockets.forEach((socket) => socket.destroy());
  return Promise.all([site, raw].map((server) => new Promise((done) => server.close(done))));
});

async function gateOf(options: Partial<GateOptions> = {}): Promise<Gate> {
  const hosts = { 'site.test': `127.0.0.1:${sitePort}`, 'raw.test': `127.0.0.1:${rawPort}` };
  const gate = await openGate({ hosts, onRefused: (refusal) => refusals.push(refusal), ...options });
  gates.push(gate);
  return gate;
}

interface Answer { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }
function through(gate: Gate, path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = httpRequest(gate.proxy, { method, path, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (data) => { text += String(data); }).on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', fail).end(body);
  });
}

/** Sends bytes as they are and gives everything that comes until the gate hangs up; `then` is sent after the first answer. */
function say(gate: Gate, bytes: string, then?: Buffer | string, until = ''): Promise<string> {
  return new Promise((done) => {
    let text = '';
    const socket = connect(Number(new URL(gate.proxy).port), '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (data) => {
      if (text === '' && then !== undefined) socket.write(then);
      text += data.toString('latin1');
      if (until !== '' && text.includes(until)) socket.destroy();
    });
    socket.on('error', () => undefined).on('close', () => done(text));
  });
}

describe('the gate', () => {
  it('lets what has leave be posted, of the size of a form, and nothing else', async () => {
    const may = 'http://site.test/search?in=all';
    const gate = await gateOf({ mayPost: (method, url) => method === 'POST' && url === may });
    const length = (text: string): Record<string, string> => ({ 'content-length': String(text.length) });
    expect((await through(gate, may, { method: 'POST', body: 'q=bins', headers: length('q=bins') })).status).toBe(200);
    const large = 'x'.repeat(65_537);
    const refused = [
      await through(gate, may, { method: 'PUT', body: 'q', headers: length('q') }), await through(gate, 'http://site.test/search', { method: 'POST', body: 'q', headers: length('q') }),
      await through(gate, may, { method: 'POST', body: 'q', headers: { 'transfer-encoding': 'chunked' } }), await through(gate, may, { method: 'POST', headers: length(large) }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([405, 405, 405, 405]);
    expect(heard.map(({ method, url, headers }) => [method, url, headers['content-length']])).toEqual([['POST', '/search?in=all', '6']]);
  });

  it('opens no page of a host that is kept off, unless it is the home of a site, and no tunnel to one that only signs people in', async () => {
    const hosts = { 'checkout.stripe.com': `127.0.0.1:${sitePort}`, 'council.okta.com': `127.0.0.1:${rawPort}`, 'payments.site.test': `127.0.0.1:${sitePort}` };
    const gate = await gateOf({ hosts });
    const page = { 'upgrade-insecure-requests': '1' };
    expect((await through(gate, 'http://checkout.stripe.com/pay', { headers: page })).status).toBe(405);
    expect((await through(gate, 'http://checkout.stripe.com/script.js')).status).toBe(200);
    expect((await through(gate, 'http://payments.site.test/', { headers: page })).status).toBe(200);
    expect(await say(gate, 'CONNECT council.okta.com:443 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 502 [\s\S]*x-toptasks-failure: unsafe/);
    expect([heard.map(({ url }) => url), echoed]).toEqual([['/script.js', '/'], []]);
    expect(refusals).toEqual([{ method: 'GET', url: 'http://checkout.stripe.com/pay', because: 'unsafe' }, { method: 'CONNECT', url: 'council.okta.com:443', because: 'unsafe' }]);
    const own = await gateOf({ hosts, homes: ['http://checkout.stripe.com/'] });
    expect((await through(own, 'http://checkout.stripe.com/pay', { headers: page })).status).toBe(200);
  });

  it('lets GET and HEAD of named hosts through, under their own name', async () => {
    const gate = await gateOf();
    expect(await through(gate, 'http://site.test/a?b=1', { headers: { host: 'other.test' } })).toMatchObject({ status: 200, text: 'hello site.test' });
    expect((await through(gate, 'http://SITE.test./a', { method: 'HEAD' })).status).toBe(200);
    expect(heard.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /a?b=1', 'HEAD /a']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('never lets %s reach a server', async (method) => {
    const gate = await gateOf();
    const answer = await through(gate, 'http://site.test/send', { method, body: method === 'POST' ? 'name=x' : '' });
    expect(answer).toMatchObject({ status: 405, headers: { 'x-toptasks-failure': 'unsafe', allow: 'GET, HEAD' } });
    expect(heard).toEqual([]);
    expect(refusals).toEqual([{ method, url: 'http://site.test/send', because: 'unsafe' }]);
  });

  it('refuses a GET that carries a body, and addresses that are not whole http ones', async () => {
    const gate = await gateOf();
    expect((await through(gate, 'http://site.test/', { headers: { 'content-length': 3 }, body: 'abc' })).headers['x-toptasks-failure']).toBe('unsafe');
    expect((await through(gate, 'http://site.test/', { headers: { 'transfer-encoding': 'chunked' }, body: 'abc' })).status).toBe(405);
    for (const path of ['/', 'https://site.test/', 'ftp://site.test/', '*']) expect((await through(gate, path)).status).toBe(405);
    expect(heard).toEqual([]);
  });

  it('refuses a private address although something listens there', async () => {
    const gate = await gateOf();
    for (const host of [`127.0.0.1:${sitePort}`, `localhost:${sitePort}`, `[::ffff:127.0.0.1]:${sitePort}`, `2130706433:${sitePort}`, '169.254.169.254']) {
      expect(await through(gate, `http://${host}/`)).toMatchObject({ status: 403, headers: { 'x-toptasks-failure': 'private-address' } });
    }
    expect(heard).toEqual([]);
    expect(refusals.every(({ because }) => because === 'private-address')).toBe(true);
    expect(gate.failureFor('http://169.254.169.254/x')).toMatchObject({ kind: 'private-address', fault: 'ours', permanent: true });
  });

  it('allows a literal address with exactly the port that the survey names', async () => {
    const gate = await gateOf({ hosts: { [`127.0.0.1:${sitePort}`]: `127.0.0.1:${sitePort}` } });
    expect((await through(gate, `http://127.0.0.1:${sitePort}/`)).status).toBe(200);
    expect((await through(gate, `http://127.0.0.1:${rawPort}/`)).status).toBe(403);
    expect((await through(gate, `http://localhost:${sitePort}/`)).status).toBe(403);
  });

  it('checks the address that a name really leads to, each time anew', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.7', '::1'], ['fd00::1']];
    const gate = await gateOf({ resolve: async () => answers.shift() ?? [] });
    for (let time = 0; time < 3; time += 1) expect((await through(gate, `http://rebind.example:${sitePort}/`)).status).toBe(403);
    expect(gate.failureFor(`http://rebind.example:${sitePort}/`)?.detail).toContain('fd00::1');
    expect((await through(gate, 'http://rebind.example/')).headers['x-toptasks-failure']).toBe('dns');
    expect(heard).toEqual([]);
  });

  it('does not follow a redirect by itself, and refuses where it leads', async () => {
    const gate = await gateOf();
    const { status, headers } = await through(gate, 'http://site.test/away');
    expect(status).toBe(302);
    expect((await through(gate, String(headers.location))).status).toBe(403);
  });

  it('types what the world does wrong', async () => {
    const passing = createServer();
    const gone = await listen(passing);
    await new Promise((done) => passing.close(done));
    const resolve = async (): Promise<string[]> => { throw Object.assign(new Error('no'), { code: 'ENOTFOUND' }); };
    const gate = await gateOf({ hosts: { 'gone.test': `127.0.0.1:${gone}`, 'site.test': `127.0.0.1:${sitePort}` }, resolve, idleMs: 200 });
    expect(await through(gate, 'http://gone.test/')).toMatchObject({ status: 502, headers: { 'x-toptasks-failure': 'refused' } });
    expect(await through(gate, 'http://nowhere.example/')).toMatchObject({ status: 502, headers: { 'x-toptasks-failure': 'dns' } });
    expect(await through(gate, 'http://site.test/never')).toMatchObject({ status: 504, headers: { 'x-toptasks-failure': 'timeout' } });
    expect(['http://gone.test', 'http://GONE.test:80/a', 'https://gone.test/', 'http://gone.test:81/', 'http://other.test/', 'no address'].map((url) => gate.failureFor(url)?.kind ?? null)).toEqual(['refused', 'refused', null, null, null, null]);
    await through(gate, 'http://site.test/');
    expect(gate.failureFor('http://site.test/')).toBeNull();
  });

  it('gives up on a name that nobody answers', async () => {
    const gate = await gateOf({ resolve: () => new Promise(() => undefined), connectMs: 50 });
    expect((await through(gate, 'http://slow.example/')).headers['x-toptasks-failure']).toBe('dns');
  });

  it('keeps headers of one connection to itself, and its own mark', async () => {
    const gate = await gateOf();
    const headers = { 'proxy-connection': 'keep-alive', 'proxy-authorization': 'x', te: 'gzip', connection: 'x-mine', 'x-mine': '1', cookie: 'c=1', 'x-kept': '1' };
    const answer = await through(gate, 'http://site.test/hop', { headers });
    expect(Object.keys(heard[0]?.headers ?? {}).sort()).toEqual(['connection', 'cookie', 'host', 'x-kept']);
    expect(answer.headers).toMatchObject({ 'set-cookie': ['a=1', 'b=2'] });
    expect(answer.headers).not.toHaveProperty('x-hop');
    expect(answer.headers).not.toHaveProperty('x-toptasks-failure');
  });

  it('lets no line break through, in either direction', async () => {
    const gate = await gateOf();
    const split = await say(gate, 'GET http://site.test/a%0d%0aX:1 HTTP/1.1\r\nHost: site.test\r\nX-A: 1\rX-Evil: 2\r\n\r\n');
    expect(split).not.toContain('200 OK');
    expect(heard).toEqual([]);
    expect(await through(gate, 'http://raw.test/bad')).toMatchObject({ status: 502, headers: { 'x-toptasks-failure': 'http-error' } });
  });
});

describe('tunnels', () => {
  const connectTo = (place: string): string => `CONNECT ${place} HTTP/1.1\r\nHost: ${place}\r\n\r\n`;

  it('join client and host once TLS begins', async () => {
    const gate = await gateOf();
    const text = await say(gate, connectTo('raw.test:443'), Buffer.from('\x16\x03\x01hello', 'latin1'), 'hello');
    expect(text).toMatch(/^HTTP\/1\.1 200 [^]*\x16\x03\x01hello$/);
  });

  it('do not carry plain http past the gate', async () => {
    const gate = await gateOf();
    await say(gate, connectTo('raw.test:80'), 'POST /send HTTP/1.1\r\nHost: raw.test\r\n\r\n');
    expect(echoed).toEqual([]);
    expect(refusals).toEqual([{ method: 'CONNECT', url: 'raw.test:80', because: 'unsafe' }]);
    expect(gate.failureFor('http://raw.test/')?.kind).toBe('unsafe');
  });

  it.each([[`127.0.0.1:`, 'private-address'], ['[::1]:', 'private-address'], ['nonsense', 'unsafe']])('to %s are refused', async (host, kind) => {
    const gate = await gateOf();
    const text = await say(gate, connectTo(host.endsWith(':') ? `${host}${rawPort}` : host));
    expect(text).toContain(`x-toptasks-failure: ${kind}`);
    expect(text).not.toMatch(/^HTTP\/1\.1 200/);
    expect(echoed).toEqual([]);
  });

  it('in which nothing is said are closed', async () => {
    const gate = await gateOf({ idleMs: 100 });
    expect(await say(gate, connectTo('raw.test:443'))).toContain('200 Connection established');
    expect(await say(gate, connectTo('raw.test:443'), Buffer.from([0x16, 1]))).toContain('200 Connection established');
  });
});

describe('large answers', () => {
  it('arrive whole through a tunnel whose host hangs up at once', async () => {
    const much = Buffer.alloc(3_000_000, 'm');
    const generous = createRawServer((socket) => void socket.on('error', () => undefined).once('data', () => socket.end(much)));
    const port = await listen(generous);
    const gate = await gateOf({ hosts: { 'much.test': `127.0.0.1:${port}` } });
    const text = await say(gate, 'CONNECT much.test:443 HTTP/1.1\r\nHost: much.test\r\n\r\n', Buffer.from([0x16]));
    expect(text.replace(/^[^]*?\r\n\r\n/, '')).toHaveLength(much.length);
    await new Promise((done) => generous.close(done));
  });
});

describe('connect', () => {
  it('gives a socket, or the failure', async () => {
    const gate = await gateOf();
    const dialled = await gate.connect('site.test', 80);
    expect(dialled.ok).toBe(true);
    if (dialled.ok) dialled.socket.destroy();
    expect(await gate.connect('127.0.0.1', sitePort)).toMatchObject({ ok: false, failure: { kind: 'private-address' } });
    expect(await gate.connect('::1', sitePort)).toMatchObject({ ok: false, failure: { kind: 'private-address' } });
    expect(await gate.connect('a b', 80)).toMatchObject({ ok: false, failure: { kind: 'dns' } });
    expect(refusals).toHaveLength(2);
  });
});

describe('close', () => {
  it('ends open tunnels, waiting requests and handed-out sockets', async () => {
    const gate = await gateOf();
    const tunnel = say(gate, 'CONNECT raw.test:443 HTTP/1.1\r\nHost: raw.test\r\n\r\n', Buffer.from([0x16]));
    const waiting = through(gate, 'http://site.test/never').catch((error: Error) => error.message);
    const dialled = await gate.connect('site.test', 80);
    const ended = dialled.ok && new Promise((done) => dialled.socket.once('close', () => done('closed')));
    while (echoed.length === 0 || heard.length === 0) await new Promise(setImmediate);
    await gate.close();
    expect(await tunnel).toContain('200');
    expect(await waiting).toMatch(/hang up|ECONNRESET/);
    expect(await ended).toBe('closed');
    await expect(through(gate, 'http://site.test/')).rejects.toThrow(/ECONNREFUSED/);
  });
});
