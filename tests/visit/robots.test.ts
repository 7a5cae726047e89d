import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/model/failure.ts';
import { failure, failureOfStatus } from '../../src/visit/failure.ts';
import type { Fetched } from '../../src/visit/fetch.ts';
import { openRobots, type Robots } from '../../src/visit/robots.ts';

const asked: string[] = [];
/** A host whose robots.txt answers like this, time after time; the last answer stays. */
function answering(status: number | null, text: string | null, failure: Failure | null = null, ...later: readonly Partial<Fetched>[]): Robots {
  asked.length = 0;
  const fetch = async (url: string): Promise<Fetched> => {
    const first = { asked: url, got: url, status, contentType: 'text/plain', text, redirects: [], failure, retryAfterMs: null };
    const answer = { ...first, ...(asked.length === 0 ? {} : later[Math.min(asked.length, later.length) - 1]) };
    asked.push(url);
    return answer;
  };
  return openRobots({ fetch, userAgent: 'toptasks/1 (survey; contact: a@example.org)' });
}

const kind = async (robots: Robots, url: string): Promise<string | null> => (await robots.refusal(url))?.kind ?? null;

describe('openRobots', () => {
  it('obeys the rules that name us, and asks once per host', async () => {
    const robots = answering(200, 'User-agent: *\nDisallow: /\n\nUser-agent: toptasks\nCrawl-delay: 4\nDisallow: /search\nDisallow: /*.pdf$\n');
    expect(await kind(robots, 'http://a.test/bins')).toBeNull();
    expect(await robots.refusal('http://a.test/search?q=bins')).toMatchObject({ kind: 'robots', fault: 'site-policy', permanent: true });
    expect(await kind(robots, 'http://a.test/x.pdf')).toBe('robots');
    expect(await robots.about('http://a.test/')).toEqual({ found: true, crawlDelay: 4, sitemaps: [] });
    expect(asked).toEqual(['http://a.test/robots.txt']);
  });

  it('obeys the rules for all where none names us', async () => {
    const robots = answering(200, 'User-agent: *\nDisallow: /private\n');
    expect(await kind(robots, 'http://a.test/private/x')).toBe('robots');
    expect(await kind(robots, 'http://a.test/')).toBeNull();
  });

  it.each([404, 403, 410])('takes %i for leave: there is no such file', async (status) => {
    const robots = answering(status, 'User-agent: *\nDisallow: /\n', failureOfStatus(status));
    expect(await kind(robots, 'http://a.test/')).toBeNull();
    expect(await robots.about('http://a.test/')).toEqual({ found: false, crawlDelay: null, sitemaps: [] });
    expect(asked).toHaveLength(1);
  });

  it('takes a redirect in a circle for no file', async () => {
    expect(await kind(answering(null, null, failure('loop', 'round')), 'http://a.test/')).toBeNull();
  });

  it.each([
    ['a server that fails', 503, failureOfStatus(503), { kind: 'http-error', permanent: false }],
    ['no answer in time', null, failure('timeout', 'no whole answer in 5 ms'), { kind: 'timeout', permanent: false, fault: 'network' }],
    ['an answer that breaks off', 200, failure('reset', 'it broke'), { kind: 'reset', permanent: false }],
    ['a head that cannot be read', null, failure('http-error', 'HPE', { permanent: true }), { kind: 'http-error', permanent: false }],
    ['a name that nobody knows', null, failure('dns', 'ENOTFOUND', { permanent: true }), { kind: 'dns', permanent: true, fault: 'network' }],
    ['a port where nobody is', null, failure('refused', 'ECONNREFUSED'), { kind: 'refused', permanent: false }],
  ])('goes nowhere after %s, and says what it is: not the site’s wish', async (_what, status, why, is) => {
    const robots = answering(status, null, why);
    expect(await robots.refusal('http://a.test/')).toMatchObject(is);
    expect((await robots.refusal('http://a.test/bins'))?.detail).toContain('robots.txt');
    expect(asked).toHaveLength(is.permanent ? 1 : 2);
  });

  it('asks once more before it gives up, and obeys what comes then', async () => {
    const robots = answering(503, null, failureOfStatus(503), { status: 200, text: 'User-agent: *\nDisallow: /x\n', failure: null });
    expect([await kind(robots, 'http://a.test/'), await kind(robots, 'http://a.test/x')]).toEqual([null, 'robots']);
    expect(asked).toHaveLength(2);
  });
});
