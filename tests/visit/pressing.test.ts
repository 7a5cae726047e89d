import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { Look } from '../../src/model/facts.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Device, Manners } from '../../src/model/survey.ts';
import type { Journey } from '../../src/model/visit.ts';
import { errandFor } from '../../src/plan/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { isMostlyRoutes, withoutAddresses } from '../../src/visit/pressing.ts';
import { link, titled } from '../findability/made.ts';
import type { AppKind } from './fixtures/app.ts';
import { beginTrip, councilTax, missedBin, site, steps, type Trip } from './fixtures/trip.ts';

const home = 'http://brambleford.test/';
let browser: Browser;
let trip: Trip | null = null;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());
afterEach(async () => {
  await trip?.end();
  trip = null;
});
const begin = async (kind: AppKind, manners: Partial<Manners> = {}): Promise<Trip> => (trip = await beginTrip(browser, { app: kind }, { manners }));
const decide = (map: SiteMap, scenario: Scenario = missedBin) => guideFor(null).decide(scenario, map, { pins: [], reply: null, expected: null });
const short = (url: string | null | undefined): string => (url ?? 'nowhere').replace(home, '/');
const pagesOf = (map: SiteMap) => map.pages.map(({ asked, got, source, failure }) => [short(asked), short(got), failure?.detail ?? source?.headings[0]?.text]);

/** The walk that the plan makes of what the map says. */
async function walkTo({ walk }: Trip, map: SiteMap, device: Device, scenario = missedBin): Promise<Journey> {
  const visit = { id: `${site.id}/${scenario.id}/navigation/${device}`, site: site.id, scenario: scenario.id, route: 'navigation', device } as const;
  const { steps: planned, destinations } = errandFor(visit, scenario, null, decide(map, scenario), map);
  return walk(map, planned, { device, route: 'navigation', destinations, scenario: scenario.id });
}
const told = ({ ending, clicks, steps: taken, looks }: Journey) => ({ ending, clicks, looks, steps: taken.map(({ say, outcome, url }) => [say, outcome, short(url)]) });

describe('a site whose address never changes', () => {
  // Each map of it costs seconds: the first is gone over by two tests.
  let first: Trip;
  let firstMap: SiteMap;
  let firstWalk: Journey;
  beforeAll(async () => {
    first = await beginTrip(browser, { app: 'pressed' });
    firstMap = await first.map([missedBin, councilTax]);
  });
  afterAll(() => first.end());

  it('is mapped by pressing; what sends, does nothing or leads back is told as what it is, and what deletes is never touched', () => {
    const [{ told: heard, council }, map] = [first, firstMap];
    expect([map.failure, map.needsScript, short(map.home)]).toEqual([null, true, '/#~']);
    expect(pagesOf(map)).toEqual(expect.arrayContaining([
      ['/#~', '/#~', 'Brambleford Council'], ['/#~Council%20tax', '/#~Council%20tax', 'Council tax'], ['/#~Bins%20and%20recycling', '/#~Bins%20and%20recycling', 'Bins and recycling'],
      ['/#~Bins%20and%20recycling~Missed%20bin', '/#~Bins%20and%20recycling~Missed%20bin', 'Report a missed bin'],
      ['/#~Missed%20bin%20round', '/#~Missed%20bin%20round', 'pressing “Missed bin round” would have sent something'],
      ['/#~Bin%20lorry%20map', '/#~Bin%20lorry%20map', 'pressing “Bin lorry map” changed nothing'],
      ['/#~Bins%20and%20recycling~Missed%20bin~Back', '/#~Bins%20and%20recycling', 'Bins and recycling'],
    ]));
    expect(map.pages.filter(({ asked }) => /All%20services|Delete/.test(asked))).toEqual([]);
    expect(heard.flatMap((one) => (one.type === 'request-refused' ? [`${one.method} ${short(one.url)}`] : []))).toEqual(['POST /round']);
    expect(council.asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
    const { destination, shortest } = decide(map);
    expect([destination.verdict, short(destination.set[0])]).toEqual(['found', '/#~Bins%20and%20recycling~Missed%20bin']);
    expect(shortest?.clicks.map(({ text, to }) => [text, short(to)])).toEqual([
      ['Bins and recycling', '/#~Bins%20and%20recycling'], ['Missed bin', '/#~Bins%20and%20recycling~Missed%20bin'],
    ]);
  });

  it('is walked on both devices over the same states, which are looked at once', async () => {
    firstWalk = await walkTo(first, firstMap, 'desktop');
    const journeys = [firstWalk, await walkTo(first, firstMap, 'phone')];
    const way = { ending: { kind: 'reached', url: `${home}#~Bins%20and%20recycling~Missed%20bin` }, clicks: 2, steps: [
      ['open the home page', 'done', '/#~'], ['follow “Bins and recycling”', 'done', '/#~Bins%20and%20recycling'], ['follow “Missed bin”', 'done', '/#~Bins%20and%20recycling~Missed%20bin'],
    ] };
    expect(journeys.map(told)).toEqual([expect.objectContaining(way), expect.objectContaining(way)]);
    const [look] = journeys.map(({ looks }) => looks.at(-1));
    const stored = await first.store.load<Look>(`facts/brambleford/looks/${look}`);
    expect([short(stored?.asked), stored?.depth, Object.keys(stored?.seen ?? {})]).toEqual(['/#~Bins%20and%20recycling~Missed%20bin', 'full', ['desktop', 'phone']]);
    const { html, links } = stored?.seen.desktop ?? {};
    const facts = html?.ok === true ? html.data.source.links : [];
    expect(facts.map(({ text }) => text)).toEqual(['Home', 'Council tax', 'Back', 'Contact us', 'Missed bin round', 'Bin lorry map']);
    expect(links?.ok === true && links.data.boxes.map((box, n) => [facts[n]?.text, box !== null])).toEqual(facts.map(({ text }) => [text, true]));
  });

  it('is walked on a phone through the menu that its controls are behind, from any state', async () => {
    const { ending, clicks, steps: taken } = await walkTo(first, firstMap, 'phone', councilTax);
    expect([ending, clicks, taken.at(-1)?.link]).toEqual([
      { kind: 'reached', url: `${home}#~Council%20tax` }, 2, { text: 'Council tax', href: `${home}#~Council%20tax`, region: 'nav', opened: true, opener: 'Menu' },
    ]);
    const farther = await first.walk(firstMap, steps('open', 'home', 'follow', 'Council tax', 'follow', 'Home', 'expect', { text: 'Welcome' }), { device: 'phone' });
    expect(farther).toMatchObject({ ending: { kind: 'reached' } });
  });

  it('gives the same map and journeys to the byte the second time', async () => {
    const again = await begin('pressed');
    const map = await again.map([missedBin, councilTax]);
    expect(JSON.stringify(map)).toBe(JSON.stringify(firstMap));
    expect(told(await walkTo(again, map, 'desktop'))).toEqual(told(firstWalk));
  });

  it.each([['mute', 'changed nothing'], ['sends', 'would have sent something']] as const)('that is %s shows no second page: every page asked for says why', async (kind, why) => {
    const map = await (await begin(kind, { pagesPerTask: 3 })).map();
    const [first, ...others] = map.pages;
    expect([short(first?.asked), first?.failure, others.length > 0]).toEqual(['/#~', null, true]);
    expect(others.filter(({ failure }) => failure === null || !failure.detail.includes(why))).toEqual([]);
    expect(decide(map).destination.verdict).toBe('not-found');
  });
});

it('presses no more on a site where pressing took too long, and says so of every page that is left', async () => {
  const here = (trip = await beginTrip(browser, { app: 'pressed' }, { manners: { pagesPerTask: 3 }, pressMs: 0 }));
  const [first, ...others] = (await here.map()).pages;
  expect([first?.failure, others.length > 0, others.filter(({ failure }) => failure?.detail.startsWith('pressing took too long') !== true)]).toEqual([null, true, []]);
});

describe('a site whose controls lead to what may not be opened, or is not there', () => {
  it('is sent no form, keeps robots.txt, opens no other site in the browser, and shows no page where it has none', async () => {
    const here = (trip = await beginTrip(browser, { app: 'leads', robots: 'User-agent: *\nDisallow: /forbidden/' }));
    const map = await here.map();
    const by = (name: string) => map.pages.find(({ asked }) => asked === `${home}#~${name.replaceAll(' ', '%20')}`);
    const said = (name: string) => [short(by(name)?.got), by(name)?.status, by(name)?.failure?.kind, by(name)?.source];
    expect([said('Bin day'), said('Missed bin'), said('Report missed bin'), said('Bin reports'), said('Bin store')]).toEqual([
      ['/forbidden/bin-day#~', null, 'robots', null], ['http://offsite.test/missed-bin', null, 'dns', null], ['/missing-bin#~', 404, 'not-found', null],
      ['http://10.0.0.1/bins', null, 'private-address', null], ['/#~Bin%20store', null, 'unsafe', null],
    ]);
    expect(here.council.asked.filter((line) => /submitted|forbidden|delete/.test(line))).toEqual([]);
    const { destination } = decide(map);
    expect([destination.best?.kind, destination.best?.url]).toEqual(['off-site', 'http://offsite.test/missed-bin']);
    const planned = steps('open', 'home', 'follow', 'Missed bin');
    expect(await here.walk(map, planned, { destinations: ['http://offsite.test/missed-bin'] })).toMatchObject({ ending: { kind: 'reached', url: 'http://offsite.test/missed-bin' } });
    expect(await here.walk(map, steps('open', 'home', 'follow', 'Bin day'))).toMatchObject({ ending: { kind: 'stopped', failure: { kind: 'robots' } } });
  });
});

describe('a site whose pages are routes in the fragment', () => {
  it('is mapped in the browser, each route loaded anew, and walked', async () => {
    const here = await begin('routes');
    const map = await here.map();
    expect([map.failure, map.needsScript, short(map.home)]).toEqual([null, true, '/']);
    expect(pagesOf(map)).toEqual(expect.arrayContaining([['/', '/', 'Brambleford Council'], ['/#/bins', '/#/bins', 'Bins and recycling'], ['/#/missed', '/#/missed', 'Report a missed bin']]));
    const loads = here.council.asked.filter((line) => line === 'GET /').length;
    expect(loads).toBeGreaterThan(map.pages.length);
    expect(told(await walkTo(here, map, 'phone'))).toMatchObject({ ending: { kind: 'reached', url: `${home}#/missed` }, clicks: 2 });
    const back = await here.walk(map, steps('open', '/#/missed', 'follow', 'Home', 'expect', { text: 'Welcome' }));
    expect(back.ending).toMatchObject({ kind: 'reached' });
  });
});

it('leaves a site of ordinary pages as it is, whatever buttons it has', async () => {
  const here = (trip = await beginTrip(browser, {}));
  const map = await here.map();
  expect([map.needsScript, map.pages.filter(({ asked, by }) => asked.includes('#') || by === 'browser')]).toEqual([false, []]);
});

it.each([
  [['/#/bins', '/#/tax', '/contact'], true], [['/#!bins'], true], [['/#/bins', '/tax'], false], [['/bins'], false], [[], false],
])('a home page with links to %j is mostly routes: %s', (paths, is) => {
  expect(isMostlyRoutes(titled(home, 'Home', paths.map((path) => link(path, new URL(path, home).href))))).toBe(is);
});

it('counts no search against a site whose results have no addresses', () => {
  const run = { scenario: 'missed-bin', query: 'bins', url: null, look: null, results: [], failure: null };
  const search = { how: 'script', form: null, on: home, runs: [run] } as const;
  expect(withoutAddresses(search).runs[0]?.failure).toMatchObject({ kind: 'empty', fault: 'ours' });
  const found = { ...search, runs: [{ ...run, results: [{ rank: 1, href: home, text: 'Bins', extra: '' }] }] };
  expect([withoutAddresses(found), withoutAddresses({ ...search, how: 'form' })]).toEqual([found, { ...search, how: 'form' }]);
});
