import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteMap } from '../../src/model/map.ts';
import type { Journey } from '../../src/model/visit.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { beginTrip, steps, type Trip } from './fixtures/trip.ts';

/** What is ours, or not sure, on live pages: none of it is ever said of the site. */
describe('what a journey does not find', () => {
  let browser: Browser;
  let trip: Trip;
  let map: SiteMap;
  beforeAll(async () => {
    browser = await launchBrowser();
    trip = await beginTrip(browser);
    map = await trip.map();
  });
  afterAll(async () => {
    await trip.end();
    await browser.close();
  });
  const walk = (page: string, ...then: readonly unknown[]): Promise<Journey> => trip.walk(map, steps('open', page, ...then));
  const end = async (page: string, ...then: readonly unknown[]) => {
    const { steps: taken, ending } = await walk(page, ...then);
    return { outcome: taken.at(-1)?.outcome, word: taken.at(-1)?.word, lack: taken.at(-1)?.lack, kind: ending.kind === 'stopped' ? ending.failure.kind : ending.kind };
  };

  it.each([
    ['/blame/clock', 'stays as it is but for a clock', 'expect', { label: 'Street' }],
    ['/blame/clock', 'stays as it is but for a clock', 'refuse', { label: 'Street' }],
    ['/blame/says-sorry', 'says that it could not ask', 'refuse', 'Sorry'],
    ['/blame/on-load', 'asked as it was loaded', 'press', 'Continue'],
    ['/blame/on-load', 'asked as it was loaded', 'stop', { as: 'dead-end', because: 'nothing comes' }],
  ])('%s, which %s: may have come, had nothing been refused (%s)', async (page, _say, word, args) => {
    expect(await end(page, 'press', 'Go on', word, args)).toEqual({ outcome: 'stopped', word, lack: undefined, kind: 'unsafe' });
    expect(trip.council.asked.filter((line) => line.startsWith('POST'))).toEqual([]);
  });

  it('is the site’s where the page only counted its visitors elsewhere, and on the next page', async () => {
    expect(await end('/blame/counts', 'press', 'Go on', 'expect', { label: 'Street' })).toEqual({ outcome: 'not-found', word: 'expect', lack: 'sign', kind: 'lost' });
    expect(await end('/blame/clock', 'press', 'Go on', 'follow', 'Home', 'expect', { label: 'Street' })).toMatchObject({ outcome: 'not-found', word: 'expect', kind: 'lost' });
  });

  it('may stand in a frame, which a browser’s tree tells of', async () => {
    expect(await end('/blame/framed', 'expect', { label: 'Street' })).toEqual({ outcome: 'stopped', word: 'expect', lack: undefined, kind: 'unclear' });
    expect(await end('/blame/framed', 'refuse', { role: 'textbox' }, 'stop', { as: 'dead-end', because: 'no form' })).toMatchObject({ word: 'refuse', kind: 'unclear' });
    expect(await end('/blame/framed', 'fill', { Street: 'High Street' })).toMatchObject({ outcome: 'stopped', kind: 'unclear' });
    expect(await end('/blame/hidden-frame', 'expect', { label: 'Street' })).toMatchObject({ outcome: 'not-found', kind: 'lost' });
  });

  it('is the account that is asked for only where the way led to a sign-in', async () => {
    expect(await end('/blame/ways', 'follow', 'Your account', 'expect', { label: 'Street' })).toMatchObject({ outcome: 'not-found', lack: 'account' });
    expect(await end('/blame/sign-up', 'press', 'Sign up', 'press', 'Continue')).toMatchObject({ outcome: 'not-found', lack: 'account' });
    expect(await end('/account', 'expect', { label: 'Street' })).toMatchObject({ outcome: 'not-found', lack: 'sign' });
    expect(await end('/blame/ways', 'follow', 'As a guest', 'expect', { label: 'Street' })).toMatchObject({ outcome: 'not-found', lack: 'sign' });
    expect(await end('/blame/ways', 'follow', 'Report or sign in', 'expect', { label: 'Street' })).toMatchObject({ outcome: 'not-found', lack: 'sign' });
    expect(await end('/account', 'fill', { Password: 'hunter22' })).toMatchObject({ outcome: 'stopped', kind: 'unsafe' });
  });
});
