import { describe, expect, it } from 'vitest';
import type { MappedPage } from '../../src/model/map.ts';
import type { Crawl } from '../../src/visit/crawl.ts';
import type { Seat } from '../../src/visit/seat.ts';
import { readTold } from '../../src/visit/told.ts';

const page = (asked: string, got: string, order: number): MappedPage =>
  ({ asked, got, status: 200, contentType: 'text/html', by: 'http', order, source: null, failure: null });

/** A crawl that has read these and reads what it is asked, following redirects. */
function crawlOf(read: readonly string[], redirects: Readonly<Record<string, string>> = {}): Crawl {
  const pages = read.map((url, n) => page(url, url, n));
  return {
    pages: () => pages, fetched: () => ({}), useBrowser: () => undefined,
    page: async (url) => {
      const known = pages.find(({ asked, got }) => asked === url || got === url);
      if (known === undefined) pages.push(page(url, redirects[url] ?? url, pages.length));
      return known ?? pages.at(-1) ?? null;
    },
  };
}
// What of a seat is asked here.
const seat = { site: { home: 'https://b.gov.uk/' } } as unknown as Seat;
const told = (task: string, url: string) => ({ site: 'b', task, url, shared: 0 });

describe('readTold', () => {
  it('reads each address and names those that nothing else had led to', async () => {
    const crawl = crawlOf(['https://b.gov.uk/', 'https://b.gov.uk/bins']);
    expect(await readTold([told('bin-day', 'https://b.gov.uk/bins#top'), told('complain', 'https://b.gov.uk/complain')], crawl, seat)).toEqual({ complain: 'https://b.gov.uk/complain' });
    expect(crawl.pages().map(({ asked }) => asked)).toEqual(['https://b.gov.uk/', 'https://b.gov.uk/bins', 'https://b.gov.uk/complain']);
  });
  it('knows a page that an old address leads to', async () => {
    expect(await readTold([told('bin-day', 'https://b.gov.uk/old')], crawlOf(['https://b.gov.uk/bins'], { 'https://b.gov.uk/old': 'https://b.gov.uk/bins' }), seat)).toEqual({});
  });
  it('never opens where money changes hands, nor what is no address', async () => {
    const crawl = crawlOf([]);
    expect(await readTold([told('pay', 'https://www.epay-host.co.uk/b'), told('x', 'nonsense')], crawl, seat)).toEqual({});
    expect(crawl.pages()).toEqual([]);
  });
});
