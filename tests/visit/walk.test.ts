import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SiteMap } from '../../src/model/map.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import type { Faults } from './fixtures/brambleford.ts';
import { beginTrip, steps, type Trip } from './fixtures/trip.ts';

const MISSED = 'http://brambleford.test/bins/missed';

describe('walking a journey', () => {
  let browser: Browser;
  let trip: Trip | null = null;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(() => browser.close());
  afterEach(async () => {
    await trip?.end();
    trip = null;
  });
  const begin = async (faults: Faults = {}, on: Parameters<typeof beginTrip>[2] = {}): Promise<{ trip: Trip; map: SiteMap }> => {
    const begun = (trip = await beginTrip(browser, faults, on));
    return { trip: begun, map: await begun.map() };
  };

  it('reaches the answer over looks that journeys share: no page is loaded twice', async () => {
    const { trip: { walk, council, told }, map } = await begin();
    const way = steps('open', 'home', 'follow', ['Nothing like it', 'Bins and recycling'], 'follow', { name: 'Report a missed bin', href: MISSED });
    const before = council.asked.length;
    const first = await walk(map, way, { route: 'navigation', destinations: [MISSED] });
    const loaded = council.asked.length - before;
    const second = await walk(map, way, { route: 'navigation', destinations: [MISSED], device: 'phone' });
    expect([first.ending, first.clicks, first.attempts]).toEqual([{ kind: 'reached', url: MISSED }, 2, 1]);
    expect(first.steps.map(({ say, outcome }) => `${say}: ${outcome}`)).toEqual(['open the home page: done', 'follow “Nothing like it” or “Bins and recycling”: done', 'follow “Report a missed bin”: done']);
    expect([second.ending.kind, council.asked.length - before - loaded, first.looks]).toEqual(['reached', 0, second.looks]);
    expect(told.filter((one) => one.type === 'step-done').map((one) => one.type === 'step-done' && one.visit)).toContain('brambleford/missed-bin/navigation/phone');
  });

  it('opens the menu of a phone, and counts that as a click', async () => {
    const { trip: { walk }, map } = await begin({ menu: true });
    const way = steps('open', 'home', 'follow', { name: 'Bins', in: 'nav' });
    const [phone, desktop] = [await walk(map, way, { device: 'phone', destinations: ['http://brambleford.test/bins/'] }), await walk(map, way, { destinations: ['http://brambleford.test/bins'] })];
    expect([phone.ending.kind, phone.clicks, phone.steps[1]?.link]).toEqual(['reached', 2, { text: 'Bins', href: 'http://brambleford.test/bins', region: 'nav', opened: true, opener: 'Menu' }]);
    expect([desktop.ending.kind, desktop.clicks, desktop.steps[1]?.link?.opened]).toEqual(['reached', 1, false]);
  });

  it('uses what a mouse and a press open, and what works by script, as a person would', async () => {
    const { trip: { walk, store }, map } = await begin();
    const from = async (name: string, device: 'desktop' | 'phone', ...then: readonly unknown[]) => walk(map, steps('open', '/menus', 'follow', name, ...then), { device });
    const tax = { url: 'http://brambleford.test/tax' };
    expect((await from('Tax in a list', 'desktop', 'expect', { title: 'Council tax' })).steps[1]).toMatchObject({ outcome: 'done', link: { opened: true }, ...tax });
    const part = await from('Bins in a part', 'phone', 'expect', { title: 'Bins' });
    expect([part.steps[1]?.link?.opened, part.clicks, part.ending.kind]).toEqual([true, 2, 'reached']);
    const dates = await from('Show dates', 'desktop', 'expect', 'Monday and Tuesday');
    expect([dates.ending.kind, dates.clicks, new Set(dates.looks).size]).toEqual(['reached', 1, 2]);
    expect(await store.load(`facts/brambleford/looks/${dates.looks[1]}`)).toMatchObject({ asked: 'http://brambleford.test/menus#missed-bin.scripted.desktop.1', got: 'http://brambleford.test/menus' });
    expect((await from('Tax in a window', 'desktop', 'expect', { title: 'Council tax' })).steps[1]).toMatchObject({ outcome: 'done', ...tax });
    expect((await from('Bins under a lid', 'desktop')).ending).toMatchObject({ kind: 'lost', reason: expect.stringContaining('cannot be used on a desktop') });
  });

  it('leaves the site by script no further than by a link, and keeps robots.txt', async () => {
    const { trip: { walk, council, told }, map } = await begin({ robots: 'User-agent: *\nDisallow: /private/' });
    const end = async (link: string) => (await walk(map, steps('open', '/menus', 'follow', link), { destinations: ['http://elsewhere.test/tax', 'http://brambleford.test/bins'] })).ending;
    expect(await end('Tax elsewhere')).toEqual({ kind: 'reached', url: 'http://elsewhere.test/tax' });
    expect(await end('Tax in private')).toMatchObject({ kind: 'stopped', failure: { kind: 'robots' } });
    expect(await end('Bins by script')).toEqual({ kind: 'reached', url: 'http://brambleford.test/bins' });
    expect([council.asked.filter((line) => line.includes('private')), told.filter((one) => one.type === 'request-refused' && one.because === 'robots').length]).toEqual([[], 1]);
  });

  it('is lost where the site is at fault, stopped where it is not', async () => {
    const { trip: { walk }, map } = await begin();
    const end = async (...way: readonly unknown[]) => (await walk(map, steps('open', 'home', ...way))).ending;
    expect(await end('follow', 'Apply for a moon landing')).toEqual({ kind: 'lost', reason: 'follow “Apply for a moon landing”: no link “Apply for a moon landing” on the page', lack: 'target' });
    expect(await end('follow', 'Old page')).toMatchObject({ kind: 'lost', lack: 'page', reason: expect.stringContaining('404') });
    expect(await end('follow', 'Round and round')).toMatchObject({ kind: 'lost' });
    expect(await end('follow', 'Council tax')).toMatchObject({ kind: 'lost', reason: 'no page that answers was found by these rules' });
    expect(await end('stop', { as: 'unsafe', because: 'the next page takes a payment' })).toMatchObject({ kind: 'stopped', failure: { kind: 'unsafe' } });
    expect(await end('stop', { as: 'not-offered', because: 'the county does it' })).toEqual({ kind: 'absent', reason: 'the county does it', seen: true });
    expect(await end('stop', { as: 'account-needed', because: 'it wants one' })).toEqual({ kind: 'lost', reason: 'it wants one', lack: 'account' });
    expect(await end('stop', { as: 'dead-end', because: 'it goes no further' })).toMatchObject({ kind: 'lost', lack: 'page' });
    expect(await end('fly', 'away')).toMatchObject({ kind: 'stopped', failure: { kind: 'internal' } });
    const shorter = await walk(map, steps('open', 'home', 'follow', 'Council tax', 'follow', 'Pay council tax'), { destinations: ['http://brambleford.test/tax'] });
    expect(shorter.ending).toEqual({ kind: 'reached', url: 'http://brambleford.test/tax' });
    expect((await walk(map, [], { route: 'a-z' })).ending).toEqual({ kind: 'absent', reason: 'no A to Z was found by these rules' });
  });

  // Side by side, each with a visitor of its own: most of it is waiting.
  it.concurrent.each([['/hanging', 'Bins in a hanging part'], ['/clockless', 'Bins out of time']])('stops, without blame, on a page that hangs: %s', async (path, name) => {
    const own = await beginTrip(browser, {}, { manners: { pageMs: 5000 } });
    try {
      const map = await own.map();
      // By a route whose pages are looked at once: on both devices the wait would be twice as long.
      const journey = await own.walk(map, steps('open', path, 'follow', name), { route: 'search' });
      expect(journey.ending).toMatchObject({ kind: 'stopped', failure: { kind: 'timeout', fault: 'ours' } });
      expect((await own.walk(map, steps('open', '/bins', 'expect', { title: 'Bins' }))).ending.kind).toBe('reached');
    } finally {
      await own.end();
    }
  });

  it('comes more slowly to a server that fails, and waits as long as it asks', async () => {
    const { trip: { walk, told }, map } = await begin();
    const busy = await walk(map, steps('open', '/busy'));
    expect([busy.ending, busy.attempts]).toMatchObject([{ kind: 'stopped', failure: { kind: 'http-error', permanent: false } }, 2]);
    expect(told.filter((one) => one.type === 'host-paused')).toEqual(Array(2).fill({ type: 'host-paused', host: 'brambleford.test', ms: 2000, because: 'http-error' }));
  });

  it('hands over to another site without opening it, and takes a file for an answer', async () => {
    const { trip: { walk, told }, map } = await begin();
    const away = await walk(map, steps('open', 'home', 'follow', 'Report online'), { destinations: ['https://forms.elsewhere.test/report'] });
    expect(away.ending).toEqual({ kind: 'reached', url: 'https://forms.elsewhere.test/report' });
    expect(told.filter((one) => one.type === 'page-observed' && one.url.includes('elsewhere'))).toEqual([]);
    const file = await walk(map, steps('open', 'home', 'follow', 'Leaflet'), { destinations: ['http://brambleford.test/leaflet.pdf'] });
    expect(file.ending.kind).toBe('reached');
    expect((await walk(map, steps('open', 'home', 'follow', 'Report online', 'expect', 'Report'))).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'unsafe' } });
  });

  it('walks what search and A to Z found, and goes back', async () => {
    const { trip: { walk, council }, map } = await begin({ aToZ: true });
    const before = council.asked.length;
    const found = await walk(map, steps('open', 'home', 'search', 'report missed bin', 'follow', { name: 'Report a missed bin', href: MISSED }), { route: 'search', destinations: [MISSED] });
    expect([found.ending.kind, found.clicks]).toEqual(['reached', 2]);
    expect(council.asked.slice(before).filter((line) => line.includes('/search'))).toEqual([]);
    const own = await walk(map, steps('open', 'home', 'search', 'bin lorries', 'expect', { link: 'Report a missed bin', title: 'Search' }));
    expect(own.ending.kind).toBe('reached');
    const letters = await walk(map, steps('open', 'a-to-z', 'follow', 'B', 'back', null, 'follow', 'C', 'follow', 'Council tax', 'expect', { heading: '~^council tax$', url: '/tax' }), { route: 'scripted' });
    expect([letters.ending, letters.clicks]).toEqual([{ kind: 'reached', url: 'http://brambleford.test/tax' }, 4]);
  });

  it('asks, refuses, chooses and marks by what the page shows', async () => {
    const { trip: { walk }, map } = await begin({ menu: true });
    const journey = await walk(map, steps(
      'open', '/bins/collection-day', 'refuse', { text: 'Error' }, 'expect', { field: 'Postcode' },
      'when', { hidden: 'Bins', then: steps('stop', 'the menu is closed') }, 'when', { device: 'phone', then: steps('stop', 'never'), else: steps('check', 'lookup', 'capture', null) },
      'when', { 'council-type': 'county', then: steps('stop', 'never') }, 'expect', { heading: 'Bulky waste' },
    ));
    expect(journey.steps.map(({ word, outcome }) => `${word} ${outcome}`)).toEqual(['open done', 'refuse done', 'expect done', 'when skipped', 'when done', 'check done', 'capture done', 'when skipped', 'expect not-found']);
    expect(journey.marks.map(({ kind, what, look }) => [kind, what, look === journey.looks[0]])).toEqual([['check', 'lookup', true], ['capture', '', true]]);
    const onPhone = await walk(map, steps('open', '/bins/collection-day', 'when', { hidden: 'Home', then: steps('stop', 'the menu is closed') }), { device: 'phone' });
    expect(onPhone.ending).toEqual({ kind: 'reached', url: 'http://brambleford.test/bins/collection-day' });
  });

  it('tries once more what failed in passing, in a browser begun anew', async () => {
    const own = await launchBrowser();
    const begun = (trip = await beginTrip(own));
    const map = await begun.map();
    await own.close();
    const journey = await begun.walk(map, steps('open', '/bins', 'expect', { title: 'Bins' }));
    expect([journey.ending.kind, journey.attempts <= 2]).toEqual(['reached', true]);
  });

  it('makes nothing again that the store has', async () => {
    const { trip: { walk, store }, map } = await begin();
    const way = steps('open', 'home', 'follow', 'Bins and recycling');
    const first = await walk(map, way);
    const later = await beginTrip(browser, {}, { store });
    const again = await later.walk(map, way);
    expect([again.looks, later.council.asked]).toEqual([first.looks, []]);
    await later.end();
  });
});
