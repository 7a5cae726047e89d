import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../src/visit/fetch.ts';
import { openRobots, type Robots } from '../../src/visit/robots.ts';

const asked: string[] = [];
/** A host whose robots.txt answers like this. */
function answering(status: number | null, text: string | null): Robots {
  asked.length = 0;
  const fetch = async (url: string): Promise<Fetched> => {
    asked.push(url);
    return { asked: url, got: url, status, contentType: 'text/plain', text, redirects: [], failure: null, retryAfterMs: null };
  };
  return openRobots({ fetch, userAgent: 'toptasks/1 (survey; contact: a@example.org)' });
}

describe('openRobots', () => {
  it('obeys the rules that name us, and asks once per host', async () => {
    const robots = answering(200, 'User-agent: *\nDisallow: /\n\nUser-agent: toptasks\nCrawl-delay: 4\nDisallow: /search\nDisallow: /*.pdf$\n');
    expect(await robots.allowed('http://a.test/bins')).toBe(true);
    expect(await robots.allowed('http://a.test/search?q=bins')).toBe(false);
    expect(await robots.allowed('http://a.test/x.pdf')).toBe(false);
    expect(await robots.about('http://a.test/')).toEqual({ found: true, crawlDelay: 4 });
    expect(asked).toEqual(['http://a.test/robots.txt']);
  });

  it('obeys the rules for all where none names us', async () => {
    const robots = answering(200, 'User-agent: *\nDisallow: /private\n');
    expect(await robots.allowed('http://a.test/private/x')).toBe(false);
    expect(await robots.allowed('http://a.test/')).toBe(true);
  });

  it.each([[404, true], [403, true], [503, false]])('takes %i for leave: %s', async (status, leave) => {
    const robots = answering(status, 'User-agent: *\nDisallow: /\n');
    expect(await robots.allowed('http://a.test/')).toBe(leave);
    expect(await robots.about('http://a.test/')).toEqual({ found: false, crawlDelay: null });
  });

  it('lets the page itself say that nobody answers', async () => {
    expect(await answering(null, null).allowed('http://a.test/')).toBe(true);
  });
});
