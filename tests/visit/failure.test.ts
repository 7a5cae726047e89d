import { describe, expect, it } from 'vitest';
import { failure, failureOf, failureOfStatus, failures, remedy, words } from '../../src/visit/failure.ts';
import rows from './failures.json' with { type: 'json' };

interface Row { readonly message: string; readonly name?: string; readonly code?: string; readonly kind: string; readonly permanent: boolean; readonly fault: string }

const thrown = ({ message, name, code }: Row): Error =>
  Object.assign(new Error(message), name ? { name } : {}, code ? { code } : {});

describe('failureOf', () => {
  it.each(rows as readonly Row[])('$name $code $message', (row) => {
    const { kind, permanent, fault } = failureOf(thrown(row));
    expect({ kind, permanent, fault }).toEqual({ kind: row.kind, permanent: row.permanent, fault: row.fault });
  });

  it('finds the cause behind the error, and behind several', () => {
    expect(failureOf(new Error('fetch failed', { cause: thrown({ ...rows[0] as Row, code: 'ECONNREFUSED', message: '' }) })).kind).toBe('refused');
    expect(failureOf(new AggregateError([Object.assign(new Error('x'), { code: 'ENETUNREACH' })])).kind).toBe('refused');
  });

  it('believes the gate rather than the browser, but not about a stop', () => {
    const known = failure('private-address', '10.0.0.1');
    expect(failureOf(new Error('net::ERR_TUNNEL_CONNECTION_FAILED'), { known })).toBe(known);
    expect(failureOf(Object.assign(new Error(''), { name: 'AbortError' }), { known }).kind).toBe('interrupted');
    expect(failureOf(new Error('net::ERR_CERT_DATE_INVALID'), { known }).kind).toBe('tls');
    expect(failureOf(new Error('Page crashed'), { known }).kind).toBe('crash');
    expect(failureOf(new TypeError('x is undefined'), { known }).kind).toBe('internal');
  });

  it('keeps the first line, without colours and control characters', () => {
    const told = failureOf(new Error('\u001b[31mTimeout 5ms exceeded.\u001b[0m\u0007\nCall log:\n  - secret'), { doing: 'open' });
    expect(told.detail).toBe('open: Timeout 5ms exceeded.');
  });

  it('takes things that are no errors', () => {
    expect(failureOf('Target crashed').kind).toBe('crash');
    expect(failureOf(undefined).kind).toBe('internal');
  });

  it('never lets an endless detail through, nor an empty one', () => {
    expect(failure('internal', 'x'.repeat(5000)).detail).toHaveLength(300);
    expect(failure('dns', '  ').detail).toBe(failures.dns.words);
  });
});

describe('failureOfStatus', () => {
  it.each([
    [200, null], [204, null], [301, null], [304, null], [400, 'http-error'], [401, 'blocked'], [403, 'blocked'], [404, 'not-found'], [406, 'blocked'],
    [408, 'timeout'], [410, 'not-found'], [429, 'blocked'], [451, 'blocked'], [500, 'http-error'], [503, 'http-error'], [521, 'http-error'],
  ])('%i is %s', (status, kind) => {
    expect(failureOfStatus(status)?.kind ?? null).toBe(kind);
  });

  it.each([
    ['Cloudflare', 403, '<html><head><title>Just a moment...</title></head></html>'],
    ['Cloudflare', 503, '<p>Checking your browser before accessing example.gov.uk</p>'],
    ['Cloudflare', 403, '<title>Attention Required! | Cloudflare</title>'],
    ['Imperva', 200, '<iframe id="main-iframe">Request unsuccessful. Incapsula incident ID: 877000180-123</iframe>'],
    ['Imperva', 200, '<title>Pardon Our Interruption</title>'],
    ['Akamai', 403, '<H1>Access Denied</H1> You don\'t have permission. <P>Reference&#32;&#35;18&#46;4d7a2f17'],
    ['F5', 200, 'The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 42'],
    ['PerimeterX', 403, '<div id="px-captcha"></div>'],
    ['DataDome', 403, 'Please enable JS and disable any ad blocker'],
    ['Sucuri', 403, '<title>Sucuri WebSite Firewall - Access Denied</title>'],
    ['a challenge page', 403, 'Please verify that you are a human'],
  ])('knows the wall of %s (%i)', (who, status, text) => {
    expect(failureOfStatus(status, { text })).toMatchObject({ kind: 'blocked', fault: 'site-policy', detail: `${status}: turned away by ${who}` });
  });

  it('knows a wall by its header or its title alone', () => {
    expect(failureOfStatus(403, { headers: { 'cf-mitigated': 'challenge' } })?.detail).toContain('Cloudflare');
    expect(failureOfStatus(202, { headers: { 'x-amzn-waf-action': 'challenge' } })?.kind).toBe('blocked');
    expect(failureOfStatus(200, { title: 'Just a moment...' })?.kind).toBe('blocked');
  });

  it('does not take an ordinary page for a wall', () => {
    expect(failureOfStatus(200, { title: 'Bins', text: '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script><h1>Bins</h1>' })).toBeNull();
    expect(failureOfStatus(200, { text: '<label>Verify you are human</label>' })).toBeNull();
    expect(failureOfStatus(200, { text: `Pardon our interruption ${'word '.repeat(10_000)}` })).toBeNull();
    expect(failureOfStatus(200, { headers: { 'x-datadome': 'protected' } })).toBeNull();
    expect(failureOfStatus(404, { text: 'Checking your browser before accessing' })?.kind).toBe('not-found');
  });

  it('hopes for better only where a minute may help', () => {
    expect([403, 404, 429, 500, 503].map((status) => failureOfStatus(status)?.permanent)).toEqual([true, true, false, false, false]);
  });
});

describe('words', () => {
  it('never lay our own impatience or our plain reader’s limits at the site’s door', () => {
    expect(words(failure('tls', 'x'))).toBe('The server’s security certificate is not valid');
    expect(words(failure('tls', 'x', { fault: 'ours' }))).toBe('Our plain reader could not follow the server’s certificate chain, a browser may');
    expect(words(failure('timeout', 'x'))).toBe('The server did not answer within our patience');
    expect(words(failure('timeout', 'x', { fault: 'ours' }))).toBe('We did not wait any longer');
    expect(words(failure('refused', 'x', { fault: 'ours' }))).toBe(failures.refused.words);
    expect([remedy(failure('tls', 'x')), remedy(failure('tls', 'x', { fault: 'ours' }))].every((line) => /certificate/.test(line))).toBe(true);
    expect(remedy(failure('tls', 'x', { fault: 'ours' }))).not.toBe(remedy(failure('tls', 'x')));
  });
});

describe('failures', () => {
  it('gives each kind plain words and a remedy', () => {
    for (const [kind, { words, remedy }] of Object.entries(failures)) {
      expect(words.length, kind).toBeGreaterThan(10);
      expect(remedy, kind).toMatch(/[.:!]/);
    }
    expect(Object.keys(failures)).toHaveLength(21);
  });
});
