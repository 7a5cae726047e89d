import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../../src/visit/browser.ts';
import type { Faults } from './fixtures/brambleford.ts';
import { beginTrip, councilTax, missedBin, type Trip } from './fixtures/trip.ts';

describe('the map of a site', () => {
  let browser: Browser;
  let trip: Trip | null = null;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(() => browser.close());
  afterEach(async () => {
    await trip?.end();
    trip = null;
  });
  const begin = async (faults: Faults = {}, on: Parameters<typeof beginTrip>[2] = {}): Promise<Trip> => (trip = await beginTrip(browser, faults, on));

  it('holds the pages that smell of the tasks, each asked for once over plain HTTP, and the answers of search and A to Z', async () => {
    const { council, map: make, told } = await begin({ aToZ: true });
    const map = await make([missedBin, councilTax]);
    expect([map.failure, map.needsScript, map.robots]).toEqual([null, false, { found: false, crawlDelay: null, disallowsSearch: false }]);
    expect(map.pages.map(({ order }) => order)).toEqual(map.pages.map((_page, n) => n));
    expect(map.fetched['missed-bin']).toContain('http://brambleford.test/bins/missed');
    expect(map.fetched['council-tax']).toContain('http://brambleford.test/tax');
    const plainly = council.asked.filter((line) => line === 'GET /bins/missed');
    expect([plainly.length, map.pages.every(({ by }) => by === 'http')]).toEqual([1, true]);
    expect(map.search).toMatchObject({ how: 'form', on: 'http://brambleford.test/' });
    expect(map.search.runs.map(({ query, purpose, results, look }) => [query, purpose, results[0]?.href ?? null, look !== null])).toEqual([
      ['report missed bin', 'task', 'http://brambleford.test/bins/missed', true], ['reprt missed bin', 'typo', 'http://brambleford.test/bins/missed', false],
      ['pay council tax', 'task', null, true],
    ]);
    expect(map.aToZ.url).toBe('http://brambleford.test/a-to-z');
    expect(map.aToZ.lookups.map(({ scenario, entries }) => [scenario, entries.map(({ href }) => href)])).toEqual([
      ['missed-bin', ['http://brambleford.test/bins/collection-day']], ['council-tax', ['http://brambleford.test/tax']],
    ]);
    expect(told.filter(({ type }) => type === 'page-fetched')).toHaveLength(map.pages.length);
  });

  it('is the same map the second time, byte for byte', async () => {
    const first = JSON.stringify(await (await begin({ aToZ: true })).map([missedBin, councilTax]));
    await trip?.end();
    expect(JSON.stringify(await (await begin({ aToZ: true })).map([missedBin, councilTax]))).toBe(first);
  });

  it('is made in the browser where the home page is empty without script', async () => {
    const { map: make } = await begin({ script: true });
    const map = await make();
    expect([map.failure, map.needsScript]).toEqual([null, true]);
    expect(map.pages.filter(({ by }) => by === 'http')).toEqual([]);
    expect(map.fetched['missed-bin']).toContain('http://brambleford.test/bins/missed');
    expect(map.search.how).toBe('form');
  });

  it('looks at a letter that script fills before it says that the task is not there', async () => {
    const { map: make } = await begin({ search: 'none', aToZ: 'scripted' });
    const { aToZ: { lookups } } = await make([missedBin, councilTax]);
    expect(lookups.map(({ pages, entries }) => [pages.at(-1), entries.map(({ href }) => href)])).toEqual([
      ['http://brambleford.test/a-to-z/b', ['http://brambleford.test/bins/collection-day']], ['http://brambleford.test/a-to-z/c', ['http://brambleford.test/tax']],
    ]);
  });

  it('tries the words that residents type behind the name, each address once and robots.txt obeyed', async () => {
    const { map: make, council } = await begin({ search: 'none', robots: 'User-agent: *\nDisallow: /payment' });
    const { shorts } = await make([{ ...missedBin, short: ['bins', 'missed-bin', 'waste'] }, { ...councilTax, short: ['council-tax'] }, { ...councilTax, id: 'other', short: ['payment', 'bins'] }]);
    expect(shorts?.map(({ scenario, asked, status, failure }) => [scenario, new URL(asked).pathname, status, failure?.kind ?? null])).toEqual([
      ['missed-bin', '/bins', 200, null], ['missed-bin', '/missed-bin', 404, 'not-found'],
      ['council-tax', '/council-tax', 404, 'not-found'], ['council-tax', '/counciltax', 404, 'not-found'],
      ['other', '/payment', null, 'robots'], ['other', '/bins', 200, null],
    ]);
    expect(council.asked.filter((line) => /missed-bin|payment/.test(line))).toEqual(['GET /missed-bin']);
  });

  it('types into a search that only script can send', async () => {
    const { map: make, store } = await begin({ search: 'typed' });
    const { search } = await make();
    expect(search.how).toBe('script');
    const [run] = search.runs;
    expect([run?.url, run?.results.map(({ href }) => href)]).toEqual([null, ['http://brambleford.test/bins/missed', 'http://brambleford.test/bins/collection-day']]);
    expect(await store.load(`facts/brambleford/looks/${run?.look}`)).toMatchObject({ asked: 'http://brambleford.test/#search=report%20missed%20bin', failure: null });
  });

  it.each([['post', 'post'], ['none', 'none']] as const)('drives no search that is %s', async (kind, how) => {
    const { map: make, council } = await begin({ search: kind });
    expect((await make()).search).toMatchObject({ how, runs: [] });
    expect(council.asked.filter((line) => line.includes('/search'))).toEqual([]);
  });

  it('sees no search that sends in what a page sends beside it', async () => {
    const { map: make, told } = await begin({ search: 'typed', beacon: true });
    const { search } = await make([{ ...missedBin, query: 'moon landing' }]);
    expect(told.some((one) => one.type === 'request-refused')).toBe(true);
    expect([search.how, search.runs.map(({ results }) => results)]).toEqual(['script', [[]]]);
  });

  it('goes nowhere while robots.txt cannot be read, and says so: not for ever, and not as the site’s wish', async () => {
    const { map: make, council, told } = await begin({ robotsStatus: 503 });
    expect((await make()).failure).toMatchObject({ kind: 'http-error', permanent: false, detail: expect.stringContaining('robots.txt') });
    expect(council.asked).toEqual(['GET /robots.txt', 'GET /robots.txt']);
    expect(told.filter((one) => one.type === 'host-paused')).not.toEqual([]);
  });

  it('is made in the browser where only our plain reader cannot follow the certificate chain', async () => {
    const { path, args, env } = (await findBrowser()) ?? expect.fail('no browser');
    // In place of the missing certificate, which a browser would fetch from its signer.
    const trusting = await chromium.launch({ executablePath: path, args: [...args, '--ignore-certificate-errors'], env: { ...process.env, ...env }, chromiumSandbox: false });
    try {
      const begun = (trip = await beginTrip(trusting, { chainless: true, robots: 'User-agent: *\nDisallow: /tax' }));
      const map = await begun.map([missedBin, councilTax]);
      expect([map.failure, map.needsScript, map.robots.found, new Set(map.pages.map(({ by }) => by))]).toEqual([null, false, true, new Set(['browser'])]);
      expect(map.fetched['missed-bin']).toContain('https://brambleford.test/bins/missed');
      expect(begun.council.asked.filter((line) => line.includes('/tax'))).toEqual([]);
    } finally {
      await trusting.close();
    }
    await trip?.end();
    expect((await (await begin({ chainless: true })).map()).failure).toMatchObject({ kind: 'tls', fault: 'site' });
  });

  it('is the same map where the process was killed behind the wall and before the map was kept', async () => {
    const killed = await begin({ blockAfter: 3 });
    const first = await killed.map([missedBin, councilTax]);
    const { store } = killed;
    await killed.end();
    const again = await (await begin({ blockAfter: 3 }, { store })).map([missedBin, councilTax]);
    expect([first.failure?.kind, first.pages.length > 0, JSON.stringify(again)]).toEqual(['blocked', true, JSON.stringify(first)]);
  });

  it('obeys robots.txt, in the search too', async () => {
    const { map: make, council } = await begin({ robots: 'User-agent: *\nDisallow: /search\nDisallow: /bins/missed' });
    const map = await make();
    expect([map.search.how, map.robots.disallowsSearch, map.robots.found]).toEqual(['forbidden', true, true]);
    expect(council.asked.filter((line) => /search|missed/.test(line))).toEqual([]);
    expect(map.pages.find(({ asked }) => asked.endsWith('/bins/missed'))?.failure?.kind).toBe('robots');
  });

  it('asks nothing more once the site has turned it away twice, then and later', async () => {
    const { map: make, walk, council } = await begin({ blockAfter: 3 });
    const map = await make([missedBin, councilTax]);
    expect(map.failure).toMatchObject({ kind: 'blocked', fault: 'site-policy' });
    const before = council.asked.length;
    expect((await walk(map, [{ word: 'open', args: 'home', line: 0 }])).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'blocked' } });
    expect((await make()).failure?.kind).toBe('blocked');
    expect([council.asked.length, council.asked.filter((line) => line.startsWith('GET /')).length <= 7]).toEqual([before, true]);
  });

  it('says why a site that cannot be had cannot be had, and asks nothing of one that opted out', async () => {
    const { map: make, council } = await begin();
    await council.close();
    expect((await make()).failure).toMatchObject({ kind: 'refused', fault: 'network' });
    await trip?.end();
    const declined = await begin({}, { binding: { site: 'brambleford', reviewed: null, optOut: { since: '2026-01-01', because: 'asked by letter' }, consent: [], pins: {}, scripts: {}, inputs: {}, overrides: {}, suppliers: {}, allow: { post: [] } } });
    expect((await declined.map()).failure?.kind).toBe('opted-out');
    expect(declined.council.asked).toEqual([]);
  });

  it('gives up at once when the survey is stopped', async () => {
    const { map: make, stop, council } = await begin();
    stop.abort();
    expect((await make()).failure?.kind).toBe('interrupted');
    expect(council.asked).toEqual([]);
  });
});
