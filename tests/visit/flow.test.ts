import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteMap } from '../../src/model/map.ts';
import type { StepCall } from '../../src/model/scenario.ts';
import type { Errand, Journey } from '../../src/model/visit.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { beginTrip, steps, type Trip } from './fixtures/trip.ts';

const call = (word: string, args: unknown, more: Partial<StepCall> = {}): StepCall => ({ word, args, line: 1, ...more });
const told = ({ steps: taken }: Journey): readonly string[] => taken.map(({ branch = [], word, outcome }) => [...branch, `${word} ${outcome}`].join(' > '));

describe('steps that hold others, and what stands beside a step', () => {
  let browser: Browser;
  let trip: Trip;
  let map: SiteMap;
  beforeAll(async () => {
    browser = await launchBrowser();
    trip = await beginTrip(browser, { aToZ: true }, { manners: { pageMs: 5000 } });
    map = await trip.map();
  });
  afterAll(async () => {
    await trip.end();
    await browser.close();
  });
  const walk = (way: readonly StepCall[], errand: Partial<Errand> = {}): Promise<Journey> => trip.walk(map, [call('open', 'home'), ...way], { errand });
  const last = <T>(list: readonly T[]): T | undefined => list.at(-1);

  it('tries the next way from where the first began, and tells which was there', async () => {
    const ways = [steps('follow', 'Council tax', 'follow', 'Nothing like it'), steps('follow', 'Bins and recycling'), steps('stop', 'never')];
    const journey = await walk([call('try', ways), call('expect', { title: 'Bins' })]);
    expect(told(journey)).toEqual([
      'open done', 'try done', 'try 1 of 3 > follow done', 'try 1 of 3 > follow not-found', 'try 2 of 3 > follow done', 'expect done',
    ]);
    expect(journey.steps[1]).toMatchObject({ detail: 'way 2 of 3 was there', way: { n: 2, of: 3 }, url: 'http://brambleford.test/bins' });
    expect(journey.steps[4]).toMatchObject({ link: { text: 'Bins and recycling' }, target: { role: 'link', name: 'Bins and recycling', by: 'Bins and recycling' } });
    expect([journey.ending.kind, journey.clicks, journey.looks.length]).toEqual(['reached', 1, 3]);
  });

  it('is lost where no way is there, stopped where one could not be told, absent where the site has none of them', async () => {
    const none = await walk([call('try', [steps('follow', 'Nothing'), steps('follow', 'Old page')])]);
    expect(none.ending).toEqual({ kind: 'lost', lack: 'target', reason: expect.stringMatching(/^try 2 ways: none of 2 ways: no link “Nothing” on the page; .*404/) });
    expect(last(none.steps)).toMatchObject({ lack: 'page', branch: ['try 2 of 2'] });
    const unsure = await walk([call('try', [steps('follow', 'Nothing'), steps('fly', 'away')])]);
    expect(unsure.ending).toMatchObject({ kind: 'stopped', failure: { kind: 'internal' } });
    const sure = await walk([call('try', [steps('fly', 'away'), steps('follow', 'Bins')])]);
    expect(told(sure)).toEqual(['open done', 'try done', 'try 1 of 2 > fly stopped', 'try 2 of 2 > follow done']);
    const bare = { ...map, aToZ: { url: null, lookups: [] } };
    const absent = await trip.walk(bare, [call('try', [steps('open', 'a-to-z'), steps('browse', { 'a-to-z': 'Bins' })])]);
    expect(absent.ending).toEqual({ kind: 'absent', reason: 'no A to Z was found by these rules' });
    const other = await trip.walk(bare, [call('open', 'home'), call('try', [steps('browse', { 'a-to-z': 'Bins' }), steps('follow', 'Bins')]), call('expect', { title: 'Bins' })]);
    expect([other.ending.kind, last(told(other).slice(0, -1))]).toEqual(['reached', 'try 2 of 2 > follow done']);
  });

  it('ends the script from inside a way, and forgets what a way that failed had seen', async () => {
    const journey = await walk([call('try', [[call('when', { visible: 'Council tax', then: steps('stop', { as: 'not-offered', because: 'seen' }) })], steps('follow', 'Bins')]), call('back', null)]);
    expect([journey.ending, told(journey)]).toEqual([{ kind: 'absent', reason: 'seen', seen: true }, ['open done', 'try done', 'try 1 of 2 > when done', 'try 1 of 2 > when: then > stop done']]);
    expect(journey.steps[2]?.detail).toBe('“Council tax” is visible: yes');
    const seen = await walk([call('try', [steps('expect', 'Welcome', 'follow', 'Nothing'), steps('follow', 'Council tax')])]);
    expect(seen.ending).toMatchObject({ kind: 'lost', reason: 'no page that answers was found by these rules' });
  });

  it('walks a fragment in its place', async () => {
    const inside = [call('follow', 'Bins and recycling', { line: 4, file: 'fragments/to-bins.yaml', name: 'To the bins' })];
    const journey = await walk([call('use', { fragment: 'to-bins', steps: inside }), call('expect', { title: 'Bins' })]);
    expect(journey.steps.slice(1, 3)).toMatchObject([
      { say: 'use to-bins', outcome: 'done' }, { line: 4, file: 'fragments/to-bins.yaml', name: 'To the bins', branch: ['use to-bins'] },
    ]);
    expect((await walk([call('use', { fragment: 'gone', steps: steps('follow', 'Nothing') })])).ending).toMatchObject({ kind: 'lost', reason: 'use gone: no link “Nothing” on the page', lack: 'target' });
    const there = await walk([call('use', { fragment: 'gone', steps: steps('follow', 'Bins', 'follow', 'Nothing') })], { destinations: ['http://brambleford.test/bins'] });
    expect(there.ending).toEqual({ kind: 'reached', url: 'http://brambleford.test/bins' });
  });

  it('browses by links and by the A to Z', async () => {
    const path = await walk([call('browse', [['Waste', 'Bins and recycling'], '~collection day$']), call('expect', { field: 'Postcode' })]);
    expect([path.ending.kind, told(path).slice(1, 4), path.clicks]).toEqual(['reached', ['browse done', 'browse > follow done', 'browse > follow done'], 2]);
    const letters = await walk([call('browse', { 'a-to-z': ['Cuckoos', 'Bin collection'] }), call('expect', { field: 'Postcode' })]);
    expect(letters.steps.filter(({ branch }) => branch !== undefined).map(({ say }) => say)).toEqual([
      'open the A to Z', 'follow the link to http://brambleford.test/a-to-z/c', 'open http://brambleford.test/a-to-z', 'follow the link to http://brambleford.test/a-to-z/b', 'follow “Bin collection day”',
    ]);
    expect((await walk([call('browse', { 'a-to-z': 'Zebras' })])).ending).toMatchObject({ kind: 'lost', lack: 'target', reason: expect.stringContaining('the A to Z lists no “Zebras”') });
  });

  it('leaves out what is optional and not there, from where it stood', async () => {
    const journey = await walk([call('follow', 'Old page', { optional: true }), call('follow', 'Bins and recycling'), call('follow', 'Nothing', { optional: true }), call('expect', { title: 'Bins' })]);
    expect([told(journey), journey.ending.kind, journey.clicks]).toEqual([['open done', 'follow skipped', 'follow done', 'follow skipped', 'expect done'], 'reached', 1]);
    expect(journey.steps[1]).toMatchObject({ link: { text: 'Old page' }, url: 'http://brambleford.test/', detail: expect.stringContaining('404') });
  });

  it('stops a step that takes longer than the script gives it, and says how long that was', async () => {
    const journey = await walk([call('open', '/slow', { patienceMs: 100 })]);
    expect(journey.ending).toEqual({ kind: 'stopped', reason: expect.stringContaining('“open /slow” took longer than 0.1 s'), failure: expect.objectContaining({ kind: 'timeout', fault: 'ours' }) });
    const inside = await walk([call('try', [steps('open', '/slow?again', 'follow', 'Bins'), steps('follow', 'Council tax')], { patienceMs: 100 })]);
    expect([inside.ending.kind, told(inside).slice(1)]).toEqual(['stopped', ['try stopped', 'try 1 of 2 > open stopped']]);
  });

  it('looks in one part of the page, and on one device', async () => {
    const part = await walk([call('follow', 'Bins', { within: 'navigation' }), call('back', null), call('back', null, { device: 'phone' }), call('follow', 'Bins', { within: 'contentinfo' })]);
    expect([told(part).slice(1), part.ending]).toEqual([['follow done', 'back done', 'back skipped', 'follow not-found'], expect.objectContaining({ kind: 'lost' })]);
    for (const within of ['search', 'complementary'] as const) {
      expect((await walk([call('follow', 'Bins', { within })])).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'unclear' } });
    }
  });

  it('stops where nothing was given for what a step asks, and only there', async () => {
    const lacking = { lacking: ['words', 'more'] };
    expect((await walk(steps('search', '$words'), lacking)).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'unprepared', detail: 'the site’s binding gives nothing for “$words”' } });
    const inside = await walk([call('when', { device: 'phone', then: steps('search', '$words') }), call('use', { fragment: 'x', with: { words: '$words' }, steps: steps('follow', 'Bins') }), call('search', '$more', { optional: true }), call('expect', { title: 'Bins' })], lacking);
    expect([told(inside).slice(1), inside.ending.kind]).toEqual([['when skipped', 'use done', 'use x > follow done', 'search skipped', 'expect done'], 'reached']);
  });

  it('says that an account is wanted where a page or host asks to sign in', async () => {
    const asks = await walk(steps('open', '/ways', 'follow', 'Your account', 'expect', { heading: 'Report a missed bin' }));
    expect([asks.ending, last(asks.steps)?.lack]).toEqual([expect.objectContaining({ kind: 'lost', lack: 'account' }), 'account']);
    expect((await walk(steps('open', '/ways', 'follow', 'Nothing'))).ending).toMatchObject({ kind: 'lost', lack: 'target' });
    const behind = await walk(steps('open', '/ways', 'follow', 'Sign in to go on', 'expect', { heading: 'Your bins' }));
    expect(behind.ending).toMatchObject({ kind: 'lost', lack: 'account', reason: expect.stringContaining('behind a sign-in') });
  });

  it('opens the pages of the task’s supplier, and of nobody else', async () => {
    const supplier = { name: 'Forms', host: 'forms.supplier.test' };
    const ours = await walk(steps('open', '/ways', 'follow', 'Bins at our supplier', 'follow', 'Report a missed bin', 'expect', 'Tell us within two days'), { supplier });
    expect([ours.ending, ours.looks.length]).toEqual([{ kind: 'reached', url: 'http://forms.supplier.test/bins/missed' }, 4]);
    const away = await walk(steps('open', '/ways', 'follow', 'Bins at our supplier', 'follow', 'Report a missed bin'));
    expect([away.ending, away.looks.length]).toEqual([expect.objectContaining({ kind: 'stopped', failure: expect.objectContaining({ kind: 'unsafe' }) }), 2]);
    expect((await walk(steps('open', '/ways', 'follow', 'Bins below our supplier', 'expect', 'Tell'), { supplier })).ending).toMatchObject({ kind: 'stopped' });
  });

  it('finds by the binding what a step’s own words do not, and says that it was helped', async () => {
    const override = (css: string) => ({ overrides: { 'To the bins': { css, because: 'the tile has no name', review: '2027-01-01' } } });
    const way = [call('open', '/ways'), call('follow', 'Bins and recycling', { name: 'To the bins' }), call('expect', { title: 'Bins' })];
    const helped = await walk(way, override('.tile'));
    expect([helped.ending.kind, helped.clicks]).toEqual(['reached', 1]);
    expect(helped.steps[2]).toMatchObject({ outcome: 'done', url: 'http://brambleford.test/bins', help: { css: '.tile', because: 'the tile has no name' }, target: { by: '.tile' } });
    expect((await walk(way, override('.gone'))).ending).toMatchObject({ kind: 'lost', lack: 'target' });
    expect((await walk(way, override('..tile'))).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'unprepared' } });
    const own = await walk([call('follow', 'Bins and recycling', { name: 'To the bins' })], override('.tile'));
    expect(own.steps[1]?.help).toBeUndefined();
  });

  it('searches for one thing after the other until one has results', async () => {
    const journey = await walk([call('search', ['moon landing', 'missed bin']), call('follow', 'Report a missed bin'), call('expect', { heading: 'Report a missed bin' })]);
    expect([journey.ending.kind, journey.clicks, journey.steps[1]?.detail]).toEqual(['reached', 3, '“missed bin” has results']);
    expect((await walk([call('search', { for: ['moon landing', 'mars landing'] })])).steps[1]).toMatchObject({ outcome: 'done', detail: 'no results' });
  });

  it('goes back to what was made by acting, but does not act there anew', async () => {
    const journey = await walk(steps('open', '/menus', 'follow', 'Show dates', 'follow', 'Home', 'back', null, 'expect', 'Monday and Tuesday', 'follow', 'Tax in a list'));
    expect(told(journey).slice(1)).toEqual(['open done', 'follow done', 'follow done', 'back done', 'expect done', 'follow stopped']);
    expect(journey.ending).toMatchObject({ kind: 'stopped', failure: { fault: 'ours', detail: 'the page as it was before cannot be opened again' } });
  });
});
