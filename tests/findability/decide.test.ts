import { describe, expect, it } from 'vitest';
import { decideTask } from '../../src/findability/decide.ts';
import { usualHabits } from '../../src/findability/habits.ts';
import type { SiteMap } from '../../src/model/map.ts';
import { bins, binWords, home, link, mapped, scenarioOf, siteMap, titled } from './made.ts';

const scenario = scenarioOf(binWords);
const pages = [
  titled('/', 'Home', [link('Bins', '/waste')]), titled('/waste', 'Waste', [link('Bin day', '/day')]), titled('/day', 'Bin collection day'),
  titled('/menu', 'Zebra', [link('Bin day', '/day', { region: 'nav' })]),
];
const decide = (more: Partial<SiteMap> = {}, pins: string[] = []) => decideTask(bins, scenario, siteMap(pages, more), { pins, reply: null, expected: null }, null);
const run = (hrefs: readonly string[], url: string | null = `${home}search`): SiteMap['search'] => ({
  how: 'form', form: null, on: null, runs: [{
    scenario: 'bin-day', query: 'bin day', url, look: null, failure: null,
    results: hrefs.map((path, n) => ({ rank: n + 1, href: new URL(path, home).href, text: '', extra: '' })),
  }],
});
const entries = (...hrefs: string[]): SiteMap['aToZ'] => ({ url: null, lookups: [
  { scenario: 'other', pages: [], entries: [{ text: 'Other', href: `${home}day`, on: home }] },
  { scenario: 'bin-day', pages: [], entries: hrefs.map((path) => ({ text: path, href: new URL(path, home).href, on: home })) },
] });

describe('decideTask', () => {
  it('tells of visitors and of a textbook engine, and of neither what nobody asked for', () => {
    const modelled = decideTask(bins, scenario, siteMap(pages), { pins: [], reply: null, expected: null }, usualHabits);
    expect(modelled.visitor).toMatchObject({ band: 'easy', bandMost: 'easy', firstClick: 1, clicks: 2, attractive: null, gap: null });
    expect(modelled.shortest?.clicks.map(({ chance, rivals, apart }) => [(chance ?? 0) > .9, rivals, apart?.at(-1)?.say])).toEqual([[true, [], 'the result'], [true, [], 'the result']]);
    expect(modelled.engine).toMatchObject({ query: 'bin day', rank: 1, pages: 4, hindrances: [] });
    const plain = decide();
    expect(plain.visitor).toBeNull();
    expect(plain.shortest?.clicks.every(({ chance }) => chance === undefined)).toBe(true);
    expect(decideTask(bins, scenario, siteMap([]), { pins: [], reply: null, expected: null }, usualHabits)).toMatchObject({ visitor: null, engine: null });
  });
  it('says which page, which way, and whether the strongest scent arrives', () => {
    const finding = decide();
    expect(finding.destination.best?.url).toBe(`${home}day`);
    expect(finding.shortest?.clicks.map(({ text }) => text)).toEqual(['Bins', 'Bin day']);
    expect(finding.greedy?.arrives).toBe(true);
    expect([finding.scenario, finding.searchRank, finding.letterEntry]).toEqual(['bin-day', null, null]);
  });
  it('ranks the answer in the search, and a search that lands on it as first', () => {
    expect(decide({ search: run(['/x', '/day/']) }).searchRank).toBe(2);
    expect(decide({ search: run(['/x']) }).searchRank).toBeNull();
    expect(decide({ search: run([], `${home}day`) }).searchRank).toBe(1);
  });
  it('takes another query’s run of the same task where its own is missing', () => {
    const search = run(['/day']);
    expect(decide({ search: { ...search, runs: search.runs.map((one) => ({ ...one, query: 'when' })) } }).searchRank).toBe(1);
    expect(decide({ search: { ...search, runs: search.runs.map((one) => ({ ...one, scenario: 'other' })) } }).searchRank).toBeNull();
  });
  it('prefers the A to Z entry that leads there straight, else one whose page’s main part does', () => {
    expect(decide({ aToZ: entries('/waste', '/day') }).letterEntry?.text).toBe('/day');
    expect(decide({ aToZ: entries('/nowhere', '/waste') }).letterEntry?.text).toBe('/waste');
    expect(decide({ aToZ: entries('/menu', '/') }).letterEntry).toBeNull();
  });
  it('tells of ways and visitors to a sure answer alone; what a person has yet to look at is only walked to', () => {
    const unsure = [titled('/', 'Home', [link('Rubbish', '/waste')]), titled('/waste', 'Services', [link('Collections', '/r')]), titled('/r', 'Refuse and recycling')];
    const finding = decideTask(bins, scenario, siteMap(unsure), { pins: [], reply: null, expected: null }, usualHabits);
    expect(finding.destination).toMatchObject({ verdict: 'review', best: { url: `${home}r` } });
    expect(finding).toMatchObject({ shortest: null, greedy: null, visitor: null, engine: { rank: null } });
    expect([finding.towards?.to, finding.towards?.clicks.map(({ text }) => text)]).toEqual([`${home}r`, ['Rubbish', 'Collections']]);
    expect(finding.engine?.first.map(({ kind }) => kind)).not.toContain('answer');
    expect(decide()).not.toHaveProperty('towards');
  });
  it('takes a form off the site that would answer by itself for a good end, but not where a person named the answer', () => {
    const portal = 'https://forms.example/day';
    const site = [titled('/', 'Home', [link('Bin collection day', portal), link('Rubbish', '/w')]), titled('/w', 'Waste', [link('Bin day', '/day')]), titled('/day', 'Bin collection day'), titled(portal, 'Forms')];
    const modelled = (pins: string[]) => decideTask(bins, scenario, siteMap(site), { pins, reply: null, expected: null }, usualHabits);
    const { destination, visitor } = modelled([]);
    expect(destination.set).toEqual([`${home}day`]);
    expect(destination.candidates.find(({ url }) => url === portal)?.score).toBeGreaterThanOrEqual(.7);
    expect(visitor).toMatchObject({ band: 'easy', attractive: null });
    expect(modelled(['/day']).visitor).toMatchObject({ band: 'very-hard', attractive: null });
  });
  it('follows a pin', () => {
    expect(decide({}, ['/waste'])).toMatchObject({ destination: { by: 'pin', set: [`${home}waste`] },
      shortest: { clicks: { length: 1 } } });
  });
  it('is total: a failed map, no pages, redirects in a circle', () => {
    const failure = { kind: 'dns', detail: '', permanent: true, fault: 'site' } as const;
    const nothing = { destination: { verdict: 'not-found', set: [], best: null, candidates: [] }, shortest: null, greedy: null,
      searchRank: null, letterEntry: null };
    expect(decide({ pages: [], failure })).toMatchObject(nothing);
    const loop = [mapped('/', {}, { got: `${home}a`, source: null }), mapped('/a', {}, { got: home, source: null })];
    expect(decide({ pages: loop })).toMatchObject(nothing);
  });
});
