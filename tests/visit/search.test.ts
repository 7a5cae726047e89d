import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { Look } from '../../src/model/facts.ts';
import type { SiteSearch } from '../../src/model/map.ts';
import type { Store } from '../../src/model/kit.ts';
import { observers, readSitemap, readSource } from '../../src/observe/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { openVisitor } from '../../src/visit/index.ts';
import { slip } from '../../src/visit/search-queries.ts';
import { addressesLike, isLanding, NONSENSE } from '../../src/visit/search-way.ts';
import { startSearches, type Kind, type Searches } from './fixtures/searches.ts';
import { missedBin, site } from './fixtures/trip.ts';

/** Too short for a slip; the questions beside it are asked where that is quick. */
const scenario = { ...missedBin, query: 'lost bin' };
const asking = { ...missedBin, queries: ['my bin was not emptied'] };
const three = ['http://council.test/bins/missed', 'http://council.test/bins/day', 'http://council.test/bins/bulky'];

describe('a site search is found and driven without its site’s selectors', () => {
  let browser: Browser;
  let council: Searches | null = null;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(() => browser.close());
  afterEach(async () => {
    await council?.close();
    council = null;
  });

  async function search(kind: Kind, task = scenario): Promise<{ found: SiteSearch; store: Store; asked: readonly string[] }> {
    council = await startSearches(kind);
    const store = memoryStore();
    const here = { ...site, home: 'http://council.test/' };
    const visitor = await openVisitor({
      survey: { sites: [here], manners: { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 8000, pagesPerTask: 6, pagesPerSite: 30 } },
      hosts: council.hosts, browser, observers: observers.filter(({ id }) => ['html', 'links', 'screenshot'].includes(id)), readSource, readSitemap,
      guide: guideFor(null), tell: () => undefined, signal: new AbortController().signal,
    });
    const { search: found } = await visitor.map(here, [task], null, store);
    await visitor.close();
    expect(council.asked.filter((line) => !/^(GET|HEAD) /.test(line))).toEqual([]);
    return { found, store, asked: council.asked };
  }
  const told = (found: SiteSearch) => found.runs.map(({ purpose, results }) => [purpose, results.map(({ href }) => href)]);
  const imagesOf = async (found: SiteSearch, store: Store) => {
    const looks = await Promise.all(found.runs.map(({ look }) => (look === null ? null : store.load<Look>(`facts/${site.id}/looks/${look}`))));
    return looks.map((look) => [look?.failure, look?.seen.desktop?.screenshot?.ok]);
  };

  it.each<[Kind, SiteSearch['how']]>([
    ['framed', 'form'], ['provider', 'form'], ['late', 'form'], ['sister', 'form'], ['icon', 'script'], ['combobox', 'script'], ['hash', 'script'], ['button', 'script'],
  ])('%s: the results in their order, one for each card, with a look of their own', async (kind, how) => {
    const { found, store, asked } = await search(kind);
    expect(found.how).toBe(how);
    expect(told(found)).toEqual([['task', three]]);
    expect(asked.filter((line) => /\/offered|\/about/.test(line))).toEqual([]);
    expect(await imagesOf(found, store)).toEqual([[null, true]]);
  });

  it('asks once more as somebody would, with a look, and once with a slip, without one', async () => {
    const { found, store } = await search('sister', asking);
    expect(told(found)).toEqual([['task', three], ['asked', three], ['typo', three]]);
    expect(await imagesOf(found, store)).toEqual([[null, true], [null, true], [undefined, undefined]]);
  });

  it('cannot tell of one whose script posts the words, and posts nothing', async () => {
    expect((await search('posting')).found).toMatchObject({ how: 'post', runs: [] });
  });

  it('notes where one lands that opens the answer at once', async () => {
    const { found } = await search('landing', asking);
    expect(found.runs.map(({ purpose, url, results }) => [purpose, url, results])).toEqual([['task', three[0], []], ['asked', three[0], []], ['typo', three[0], []]]);
  });
});

describe('a slip of the finger', () => {
  it.each([['report missed bin', 'reprt missed bin'], ['pay council tax', 'pay councl tax'], ['bins', null], ['rhythms', null], ['find a councillor', 'find a councillr']])('%s → %s', (words, slipped) => {
    expect(slip(words)).toBe(slipped);
  });
});

describe('the address of results', () => {
  it.each([['http://council.test/s?k=qzxvwk%20jorplith&n=1', 'http://council.test/s?k=a%20%26%20b&n=1'], ['http://council.test/s/qzxvwk+jorplith/', 'http://council.test/s/a+%26+b/'], ['http://council.test/s?id=7', null]])('%s for other words', (end, other) => {
    expect(addressesLike(end)?.('a & b') ?? null).toBe(other);
  });
  it('is no result’s where it holds the words no more and nonsense ends elsewhere', () => {
    const usual = `http://council.test/s?q=${NONSENSE}`;
    expect(['http://council.test/bins', 'http://council.test/s?q=bin+day', 'http://council.test/s?id=7', null].map((url) => isLanding(url, 'bin day', usual))).toEqual([true, false, false, false]);
  });
});
