import { describe, expect, it } from 'vitest';
import { looksLikePayment } from '../../src/findability/address.ts';
import type { MappedPage } from '../../src/model/map.ts';
import type { Crawl } from '../../src/visit/crawl.ts';
import type { Seat } from '../../src/visit/seat.ts';
import { isPayment } from '../../src/visit/payment.ts';
import { readTold } from '../../src/visit/told.ts';

const page = (asked: string, got: string, order: number): MappedPage =>
  ({ asked, got, status: 200, contentType: 'text/html', by: 'http', order, source: null, failure: null });

/** A crawl that has read these and reads what it is asked, following redirects, up to so many pages. */
function crawlOf(read: readonly string[], redirects: Readonly<Record<string, string>> = {}, most = 20): Crawl {
  const pages = read.map((url, n) => page(url, url, n));
  return {
    pages: () => pages, fetched: () => ({}), useBrowser: () => undefined, upTo: () => undefined,
    page: async (url) => {
      const known = pages.find(({ asked, got }) => asked === url || got === url);
      if (known === undefined && pages.length >= most) return null;
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
  it('says nothing of what the budget did not reach', async () => {
    const crawl = crawlOf(['https://b.gov.uk/', 'https://b.gov.uk/bins'], {}, 3);
    expect(await readTold([told('complain', 'https://b.gov.uk/complain'), told('pay', 'https://b.gov.uk/pay-it')], crawl, seat)).toEqual({ complain: 'https://b.gov.uk/complain' });
    expect(crawl.pages()).toHaveLength(3);
  });
  it('never opens where money changes hands, nor what is no address', async () => {
    const crawl = crawlOf([]);
    expect(await readTold([told('pay', 'https://www.epay-host.co.uk/b'), told('x', 'nonsense')], crawl, seat)).toEqual({});
    expect(crawl.pages()).toEqual([]);
  });
  it.each([
    ['https://www.epay-host.co.uk/b', true], ['https://pay.b.gov.uk/council-tax', true], ['https://portal.example/b/payments/', true],
    ['https://portal.example/billpay', true], ['https://portal.example/pay-it', false], ['https://forms.b.gov.uk/missed', false],
    ['https://b.gov.uk/payments', false],
  ])('opens %s only where the crawl would: money there is %s', async (url, is) => {
    const home = 'https://b.gov.uk/';
    expect([isPayment(url, home), new URL(url).host !== new URL(home).host && looksLikePayment(url)]).toEqual([is, is]);
    expect(Object.keys(await readTold([told('pay', url)], crawlOf([]), seat))).toHaveLength(is ? 0 : 1);
  });
});
