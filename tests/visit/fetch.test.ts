import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure } from '../../src/visit/failure.ts';
import { fetchPage, type FetchOptions, type Fetched } from '../../src/visit/fetch.ts';
import { openGate, type Gate } from '../../src/visit/gate.ts';

const page = '<!doctype html><title>Bins</title><p>Café £5';
const html = { 'content-type': 'text/html; charset=utf-8' };
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const send = (response: ServerResponse, headers: Record<string, string | string[]>, body: string | Buffer = page, status = 200): void => {
  response.writeHead(status, headers).end(body);
};
const heard: { host: string; url: string; headers: IncomingHttpHeaders }[] = [];

const pages: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/plain': (response) => send(response, html),
  '/gzip': (response) => send(response, { ...html, 'content-encoding': 'gzip' }, gzipSync(page)),
  '/br': (response) => send(response, { ...html, 'content-encoding': 'br' }, brotliCompressSync(page)),
  '/deflate': (response) => send(response, { ...html, 'content-encoding': 'deflate' }, deflateSync(page)),
  '/deflate-raw': (response) => send(response, { ...html, 'content-encoding': 'deflate' }, deflateRawSync(page)),
  '/gzip-cut': (response) => send(response, { ...html, 'content-encoding': 'gzip' }, gzipSync(page).subarray(0, -6)),
  '/gzip-lie': (response) => send(response, { ...html, 'content-encoding': 'gzip' }),
  '/odd-proto': (response) => send(response, { ...html, 'content-encoding': '__proto__' }),
  '/odd-made': (response) => send(response, { ...html, 'content-encoding': 'constructor' }),
  '/odd': (response) => send(response, { ...html, 'content-encoding': 'zstd-of-tomorrow' }),
  '/bomb': (response) => send(response, { ...html, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000, 'a'))),
  '/bomb-br': (response) => send(response, { ...html, 'content-encoding': 'br' }, brotliCompressSync(Buffer.alloc(20_000_000, 'a'))),
  '/bomb-deflate': (response) => send(response, { ...html, 'content-encoding': 'deflate' }, deflateSync(Buffer.alloc(20_000_000, 'a'))),
  '/large': (response) => send(response, html, 'a'.repeat(300_000)),
  '/endless': (response) => {
    response.writeHead(200, html);
    const more = (): void => { while (!response.destroyed && response.write('a'.repeat(60_000))); };
    response.on('drain', more);
    more();
  },
  '/latin1': (response) => send(response, { 'content-type': 'text/html; charset=ISO-8859-1' }, latin('caf\xe9 \x80')),
  '/meta': (response) => send(response, { 'content-type': 'text/html' }, latin('<meta charset="windows-1252"><p>caf\xe9')),
  '/meta-old': (response) => send(response, { 'content-type': 'text/html' }, latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">caf\xe9')),
  '/meta-16': (response) => send(response, { 'content-type': 'text/html' }, '<meta charset="utf-16"><p>café'),
  '/unsaid': (response) => send(response, { 'content-type': 'text/html' }, latin('<p>caf\xe9')),
  '/unsaid-8': (response) => send(response, { 'content-type': 'text/html' }, '<p>café'),
  '/wide': (response) => send(response, { 'content-type': 'text/html; charset=utf-8' }, Buffer.from('\ufeff<p>café', 'utf16le')),
  '/no-such-charset': (response) => send(response, { 'content-type': 'text/html; charset=klingon' }, '<p>café'),
  '/untyped': (response) => send(response, {}),
  '/untyped-bytes': (response) => send(response, {}, '%PDF-1.7'),
  '/pdf': (response) => send(response, { 'content-type': 'application/pdf' }, '%PDF-1.7'),
  '/empty': (response) => send(response, html, ' \n'),
  '/missing': (response) => send(response, html, '<h1>Not here', 404),
  '/missing-pdf': (response) => send(response, { 'content-type': 'application/pdf' }, 'x', 404),
  '/busy': (response) => send(response, { ...html, 'retry-after': '7' }, 'later', 503),
  '/wall': (response) => send(response, html, '<title>Just a moment...</title>', 403),
  '/hop': (response) => send(response, { location: 'hop/2#part' }, '', 302),
  '/hop/2': (response) => send(response, { location: 'http://two.test/plain' }, '', 308),
  '/circle': (response) => send(response, { location: '/circle/2' }, '', 301),
  '/circle/2': (response) => send(response, { location: '/circle' }, '', 301),
  '/nowhere': (response) => send(response, {}, '', 302),
  '/mail': (response) => send(response, { location: 'mailto:a@b.example' }, '', 302),
  '/private': (response) => send(response, { location: 'http://169.254.169.254/latest/meta-data/' }, '', 302),
  '/raw-utf8': (response) => send(response, { location: latin('/caf\xc3\xa9').toString('latin1') }, '', 302),
  '/caf%C3%A9': (response) => send(response, html),
  '/cookie': (response, { headers }) => {
    if (headers.cookie?.includes('seen=1')) send(response, html);
    else send(response, { location: '/cookie', 'set-cookie': ['seen=1; Path=/', 'safe=2; Secure', 'gone=3; Max-Age=0', 'bad'] }, '', 302);
  },
  '/cookie-away': (response) => send(response, { location: 'http://two.test/plain', 'set-cookie': 'seen=1' }, '', 302),
  '/slow': (response) => { response.writeHead(200, html).write('<p>'); },
  '/broken': (response) => { response.writeHead(200, { ...html, 'content-length': '1000' }); response.write('<p>'); setImmediate(() => response.destroy()); },
};
const answerTo = (request: IncomingMessage, response: ServerResponse): void => {
  heard.push({ host: request.headers.host ?? '', url: request.url ?? '', headers: request.headers });
  const count = /^\/count\/(\d+)$/.exec(request.url ?? '')?.[1];
  if (count !== undefined) send(response, Number(count) === 0 ? html : { location: `/count/${Number(count) - 1}` }, page, Number(count) === 0 ? 200 : 302);
  else (pages[request.url ?? ''] ?? pages['/missing'])?.(response, request);
};
const certificate = (name: string): string => readFileSync(new URL(`certificate/${name}.pem`, import.meta.url), 'utf8');
const servers: Server[] = [createServer(answerTo), createSecureServer({ key: certificate('key'), cert: certificate('cert') }, answerTo)];
const sockets = new Set<Socket>();
let gate: Gate;

beforeAll(async () => {
  const ports = await Promise.all(servers.map((server) => new Promise<number>((done) => {
    server.on('connection', (socket) => sockets.add(socket));
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  })));
  const [plain, secure] = ports.map((port) => `127.0.0.1:${port}`);
  gate = await openGate({
    hosts: { 'one.test': `${plain}`, 'two.test': `${plain}`, 'secure.test': `${secure}`, 'other.test': `${secure}`, 'plain-only.test': `${plain}` },
    resolve: async () => { throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }); },
  });
});
afterAll(async () => {
  await gate.close();
  sockets.forEach((socket) => socket.destroy());
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
});

const fetched = (path: string, own: Partial<FetchOptions> = {}): Promise<Fetched> =>
  fetchPage(path.includes('://') ? path : `http://one.test${path}`, { gate, userAgent: 'toptasks-test/1 (+mailto:a@b.example)', timeoutMs: 5000, maxBytes: 200_000, ...own });

describe('a page', () => {
  it('comes with what plain HTTP says of it', async () => {
    heard.splice(0);
    expect(await fetched('/plain#part')).toEqual({
      asked: 'http://one.test/plain#part', got: 'http://one.test/plain', status: 200, contentType: 'text/html; charset=utf-8', text: page, redirects: [], failure: null, retryAfterMs: null,
    });
    expect(heard[0]?.headers).toMatchObject({ host: 'one.test', 'user-agent': 'toptasks-test/1 (+mailto:a@b.example)' });
  });

  it.each(['gzip', 'br', 'deflate', 'deflate-raw', 'gzip-cut'])('is unpacked from %s', async (how) => {
    expect(await fetched(`/${how}`)).toMatchObject({ text: page, failure: null });
  });

  it.each([
    ['latin1', 'café €'], ['meta', '<meta charset="windows-1252"><p>café'], ['meta-16', '<meta charset="utf-16"><p>café'],
    ['meta-old', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">café'],
    ['unsaid', '<p>café'], ['unsaid-8', '<p>café'], ['wide', '<p>café'], ['no-such-charset', '<p>café'], ['untyped', page],
  ])('is read in its own letters: %s', async (path, text) => {
    expect((await fetched(`/${path}`)).text).toBe(text);
  });

  it('may be any text where that is wanted', async () => {
    expect(await fetched('/pdf', { want: 'text' })).toMatchObject({ text: '%PDF-1.7', failure: null });
    expect(await fetched('/large', { want: 'text' })).toMatchObject({ text: 'a'.repeat(200_000), failure: { kind: 'too-large' } });
  });
});

describe('what is not a page', () => {
  it.each([
    ['/pdf', 'not-html', 200], ['/untyped-bytes', 'not-html', 200], ['/empty', 'empty', 200], ['/missing', 'not-found', 404], ['/missing-pdf', 'not-found', 404],
    ['/busy', 'http-error', 503], ['/wall', 'blocked', 403], ['/gzip-lie', 'http-error', 200], ['/odd', 'http-error', 200], ['/odd-proto', 'http-error', 200], ['/odd-made', 'http-error', 200], ['/broken', 'reset', 200],
    ['/large', 'too-large', 200], ['/bomb', 'too-large', 200], ['/bomb-br', 'too-large', 200], ['/bomb-deflate', 'too-large', 200], ['/endless', 'too-large', 200],
  ])('%s is %s', async (path, kind, status) => {
    const told = await fetched(path);
    expect({ kind: told.failure?.kind, status: told.status }).toEqual({ kind, status });
  });

  it('keeps the words of an answer that is a failure, and how long to wait', async () => {
    expect(await fetched('/missing')).toMatchObject({ text: '<h1>Not here', retryAfterMs: null });
    expect(await fetched('/busy')).toMatchObject({ text: 'later', retryAfterMs: 7000 });
  });

  it.each([
    ['http://nowhere.test/', 'dns'], ['http://10.0.0.1/', 'private-address'], ['http://localhost/', 'dns'], ['ftp://one.test/', 'not-html'], ['no address', 'not-html'],
    ['https://plain-only.test/plain', 'tls'],
  ])('%s is %s', async (address, kind) => {
    expect(await fetched(address)).toMatchObject({ status: null, text: null, failure: { kind } });
  });
});

describe('redirects', () => {
  it('are followed and told', async () => {
    expect(await fetched('/hop')).toMatchObject({ got: 'http://two.test/plain', status: 200, redirects: ['http://one.test/hop', 'http://one.test/hop/2'], text: page });
    expect((await fetched('/raw-utf8')).got).toBe('http://one.test/caf%C3%A9');
  });

  it('that lead round, too far or nowhere end the call', async () => {
    expect((await fetched('/circle')).failure?.kind).toBe('loop');
    expect((await fetched('/count/10')).failure).toBeNull();
    expect((await fetched('/count/11')).failure?.kind).toBe('loop');
    expect((await fetched('/nowhere')).failure?.kind).toBe('http-error');
    expect((await fetched('/mail')).failure?.kind).toBe('http-error');
  });

  it('to a private address are refused', async () => {
    expect(await fetched('/private')).toMatchObject({ got: 'http://169.254.169.254/latest/meta-data/', status: null, failure: { kind: 'private-address' } });
  });

  it('are followed only where the caller lets them', async () => {
    heard.splice(0);
    const told = await fetched('/hop', { mayFollow: (to) => (to.includes('two.test') ? failure('robots', to) : null) });
    expect(told).toMatchObject({ got: 'http://two.test/plain', status: 308, failure: { kind: 'robots' } });
    expect(heard.map(({ url }) => url)).toEqual(['/hop', '/hop/2']);
  });

  it('carry cookies back to the same host, and to no other', async () => {
    heard.splice(0);
    expect((await fetched('/cookie')).failure).toBeNull();
    await fetched('/cookie-away');
    expect(heard.map(({ host, headers }) => [host, headers.cookie])).toEqual([['one.test', undefined], ['one.test', 'seen=1'], ['one.test', undefined], ['two.test', undefined]]);
  });
});

describe('time', () => {
  it('runs out for a server that does not finish', async () => {
    expect(await fetched('/slow', { timeoutMs: 100 })).toMatchObject({ failure: { kind: 'timeout', fault: 'network', permanent: false } });
  });

  it('runs out for a name that nobody answers', async () => {
    const silent = { connect: () => new Promise<never>(() => undefined) };
    expect((await fetched('/plain', { gate: silent, timeoutMs: 50 })).failure?.kind).toBe('timeout');
  });

  it('is the user’s to end', async () => {
    const stop = new AbortController();
    const waiting = fetched('/slow', { signal: stop.signal });
    setImmediate(() => stop.abort());
    expect((await waiting).failure?.kind).toBe('interrupted');
    expect((await fetched('/plain', { signal: stop.signal })).failure?.kind).toBe('interrupted');
  });
});

describe('certificates', () => {
  it('that nobody vouches for are the site’s fault', async () => {
    expect(await fetched('https://secure.test/plain')).toMatchObject({ status: null, failure: { kind: 'tls', fault: 'site', permanent: true } });
  });

  it('are good when vouched for, and only for their own name', async () => {
    const before = getCACertificates('default');
    setDefaultCACertificates([...before, certificate('cert')]);
    try {
      expect(await fetched('https://secure.test/plain')).toMatchObject({ status: 200, text: page, failure: null });
      expect((await fetched('https://other.test/plain')).failure?.kind).toBe('tls');
    } finally {
      setDefaultCACertificates(before);
    }
  });
});
