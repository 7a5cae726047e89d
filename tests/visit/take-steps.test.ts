import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteMap } from '../../src/model/map.ts';
import type { StepCall } from '../../src/model/scenario.ts';
import type { Errand, Journey } from '../../src/model/visit.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { beginTrip, steps, type Trip } from './fixtures/trip.ts';

const call = (word: string, args: unknown, more: Partial<StepCall> = {}): StepCall => ({ word, args, line: 1, ...more });
const told = ({ steps: taken }: Journey): readonly string[] => taken.map(({ branch = [], word, outcome }) => [...branch, `${word} ${outcome}`].join(' > '));

describe('what a step says of the site, and what it must not', () => {
  let browser: Browser;
  let trip: Trip;
  let map: SiteMap;
  beforeAll(async () => {
    browser = await launchBrowser();
    trip = await beginTrip(browser, { aToZ: true });
    map = await trip.map();
  });
  afterAll(async () => {
    await trip.end();
    await browser.close();
  });
  const walk = (way: readonly StepCall[], errand: Partial<Errand> = {}): Promise<Journey> => trip.walk(map, [call('open', 'home'), ...way], { errand });

  it.each(['dead-end', 'not-offered', 'account-needed'])('a way that could not be told makes a later %s unknown', async (as) => {
    const end = steps('stop', { as, because: 'nothing leads on' });
    const unsure = await walk([call('try', [steps('fly', 'away'), end])]);
    expect(unsure.ending).toMatchObject({ kind: 'stopped', failure: { kind: 'internal' }, reason: expect.stringContaining('nothing leads on') });
    expect((await walk([call('try', [steps('follow', 'Nothing'), end])])).ending.kind).toMatch(/^(lost|absent)$/);
    expect((await walk([call('try', [steps('fly', 'away'), steps('stop', 'it is here')])])).ending.kind).toBe('reached');
  });

  it('what was expected counts on the page where it was seen, and not on the next', async () => {
    expect((await walk(steps('expect', 'Welcome', 'check', null))).ending.kind).toBe('reached');
    expect((await walk(steps('expect', 'Welcome', 'follow', 'Council tax'))).ending).toMatchObject({ kind: 'lost', reason: expect.stringContaining('no page that answers') });
    expect((await walk(steps('open', '/bins/missed', 'expect', 'within two days', 'press', 'Start now'))).ending.kind).toBe('lost');
    expect((await walk(steps('open', '/bins', 'expect', { title: 'Bins' }, 'back', null))).ending.kind).toBe('lost');
    expect((await walk([call('use', { fragment: 'x', steps: steps('follow', 'Council tax', 'expect', { title: 'Council tax' }) })])).ending.kind).toBe('reached');
  });

  it('going back before the beginning is the script’s mistake', async () => {
    expect((await walk(steps('back', 5))).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'internal' } });
  });

  it('a link that another step looked for in vain does not make the last one arrive', async () => {
    const list = 'http://brambleford.test/a-to-z';
    const before = call('try', [steps('follow', 'Nothing'), steps('follow', 'B', 'back', null)]);
    const journey = await walk([call('open', list), before, call('browse', { 'a-to-z': 'Zebras' })], { destinations: [list] });
    expect(journey.ending).toMatchObject({ kind: 'lost', reason: expect.stringContaining('lists no “Zebras”') });
    expect((await walk([call('open', list), before, call('follow', 'Nothing')], { destinations: [list] })).ending).toEqual({ kind: 'reached', url: list });
  });

  it('asks what is to be seen in one part of the page', async () => {
    const asked = async (args: object, within?: 'main' | 'navigation') => (await walk([call('when', { ...args, then: steps('stop', 'so') }, within && { within })])).steps.some(({ branch }) => branch?.[0] === 'when: then');
    expect([await asked({ visible: 'Home' }), await asked({ visible: 'Home' }, 'navigation'), await asked({ visible: 'Home' }, 'main')]).toEqual([true, true, false]);
    expect([await asked({ hidden: 'Home' }), await asked({ hidden: 'Home' }, 'main')]).toEqual([false, true]);
  });

  it('does not guess what stands beyond what is kept of a long page', async () => {
    const on = async (args: object): Promise<Journey> => walk([call('open', '/long'), call('when', { ...args, then: steps('stop', 'so') })]);
    expect(told(await on({ visible: 'Last of all' })).at(-1)).toBe('when: then > stop done');
    expect(told(await on({ hidden: 'Last of all' })).at(-1)).toBe('when skipped');
    expect((await on({ hidden: 'Nowhere to be seen' })).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'too-large' } });
  });

  it('minds what a link does by script as it minds what a button does', async () => {
    const on = async (link: string, errand: Partial<Errand> = {}): Promise<Journey> => walk(steps('open', '/scripts', 'follow', link), errand);
    const asked = await on('Ask me');
    expect([asked.steps[2]?.outcome, asked.steps[2]?.detail, asked.looks.length, asked.steps[2]?.link?.text]).toEqual(['done', 'the page said “Sure?”; it was answered with no', 3, 'Ask me']);
    expect((await on('Send it')).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'unsafe' } });
    expect((await on('Send the form')).ending).toMatchObject({ kind: 'stopped', failure: { kind: 'unsafe' } });
    const paying = await on('Pay in a window');
    expect([paying.ending, paying.keptOff?.map(({ kind }) => kind)]).toEqual([expect.objectContaining({ kind: 'stopped', failure: expect.objectContaining({ kind: 'unsafe' }) }), ['payment']]);
    expect((await on('Pay in a window', { destinations: ['https://pay.stripe.com/x'] })).ending.kind).toBe('reached');
    expect((await on('Do nothing')).steps[2]).toMatchObject({ outcome: 'done', detail: 'the page stays as it is' });
    expect(trip.council.asked.filter((line) => line.includes('/sent'))).toEqual([]);
  });
});
