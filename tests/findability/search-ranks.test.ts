import { describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/guide.ts';
import type { SearchRun, ShortTry, SiteMap } from '../../src/model/map.ts';
import { binWords, home, link, scenarioOf, siteMap, titled } from './made.ts';

const scenario = scenarioOf(binWords, { query: 'bin day', queries: ['when are my bins collected'] });
const pages = [
  titled('/', 'Home', [link('Bin collection days', '/day'), link('News', '/news')]), titled('/day', 'Bin collection days'), titled('/news', 'News'),
];
const run = (query: string, hrefs: readonly string[], more: Partial<SearchRun> = {}): SearchRun => ({
  scenario: scenario.id, query, url: `${home}search`, look: null, failure: null,
  results: hrefs.map((href, n) => ({ rank: n + 1, href: new URL(href, home).href, text: href, extra: '' })), ...more,
});
const decide = (more: Partial<SiteMap>) => guideFor(null).decide(scenario, siteMap(pages, more), { pins: [], reply: null, expected: null });
const search = (...runs: readonly SearchRun[]): Partial<SiteMap> => ({ search: { how: 'form', form: null, on: home, runs } });
const asked = { purpose: 'asked' } as const;

describe('the rank of the answer', () => {
  it('is told of the task’s own query and, apart, of the one that somebody would ask', () => {
    const found = decide(search(run('bin day', ['/day']), run('when are my bins collected', ['/news', '/day'], asked), run('bin dy', ['/day'], { purpose: 'typo' })));
    expect([found.searchRank, found.askedRanks]).toEqual([1, [{ query: 'when are my bins collected', rank: 2 }]]);
  });
  it('is not told of what was not asked or not answered', () => {
    const failure = { kind: 'timeout', detail: '', permanent: false, fault: 'network' } as const;
    expect(decide(search(run('bin day', [])))).not.toHaveProperty('askedRanks');
    expect(decide(search(run('when are my bins collected', [], { ...asked, failure })))).not.toHaveProperty('askedRanks');
    expect(decide(search(run('when are my bins collected', ['/day'], asked))).searchRank).toBeNull();
  });
  it('follows a link that counts its clicks', () => {
    const to = `/count?id=7&url=${encodeURIComponent(`${home}day`)}`;
    expect(decide(search(run('bin day', ['/news', to]))).searchRank).toBe(2);
  });
});

describe('the short address', () => {
  const tried = (asked: string, got: string, more: Partial<ShortTry> = {}): ShortTry =>
    ({ scenario: scenario.id, asked: `${home}${asked}`, got: `${home}${got}`, status: 200, failure: null, ...more });
  it('is the first that ends on the answer', () => {
    expect(decide({ shorts: [tried('bins', 'news'), tried('binday', 'day')] }).short).toEqual({ asked: `${home}binday`, url: `${home}day` });
  });
  it('is none where it ends at home, nowhere or on something else, or belongs to another task', () => {
    expect(decide({ shorts: [tried('bins', ''), tried('binday', 'news')] }).short).toBeNull();
    const failure = { kind: 'not-found', detail: '', permanent: true, fault: 'site' } as const;
    expect(decide({ shorts: [tried('bins', 'day', { failure, status: 404 })] }).short).toBeNull();
    expect(decide({ shorts: [tried('bins', 'day', { scenario: 'other' })] })).not.toHaveProperty('short');
  });
});
