import { describe, expect, it } from 'vitest';
import { searchMetrics } from '../../src/findability/search-metrics.ts';
import type { TaskFinding } from '../../src/model/destination.ts';
import type { SearchRun } from '../../src/model/map.ts';
import type { SiteResult } from '../../src/model/kit.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { searchQuality } from '../../src/publish/council/search-quality.ts';
import { search } from '../../src/publish/tables/search.ts';
import { results } from './results.ts';

const answer = 'http://a.test/answer';
function run(scenario: string, hits: readonly string[], about: Partial<SearchRun> = {}): SearchRun {
  return { scenario, query: scenario, purpose: 'task', url: null, look: null, failure: null, results: hits.map((href, n) => ({ rank: n + 1, href, text: '', extra: '' })), ...about };
}
function task(scenario: string, searchRank: number | null, about: Partial<TaskFinding> = {}): TaskFinding {
  return { scenario, destination: { verdict: 'found', set: [answer], best: null, candidates: [], two: false, by: 'judge' }, shortest: null, greedy: null, searchRank, letterEntry: null, ...about };
}
const failure = { kind: 'timeout', detail: '', permanent: false, fault: 'network' } as const;
const unsure = task('d', null, { destination: { verdict: 'review', set: [answer], best: null, candidates: [], two: false, by: 'judge' } });
const [first] = results.sites;
if (first === undefined) throw new Error('no site is made up');
const made: SiteResult = first;
function driven(runs: readonly SearchRun[], how: SiteResult['search']['how'] = 'form'): SiteResult {
  const tasks = [task('a', 1, { askedRanks: [{ query: 'spoken', rank: 6 }] }), task('b', 4), task('c', null), unsure, task('e', 1)];
  return { ...made, tasks, search: { how, runs, metrics: searchMetrics(tasks, runs, new Set()) } };
}
const site = driven([
  run('a', [answer]), run('b', ['http://a.test/news/x', 'http://a.test/y.pdf', 'http://a.test/z', answer]), run('c', ['http://a.test/x']), run('d', []), run('e', [], { failure }),
  run('a', ['http://a.test/x'], { purpose: 'asked', query: 'spoken' }), run('b', ['http://a.test/x', `${answer}/`], { purpose: 'typo' }), run('c', ['http://a.test/x'], { purpose: 'typo' }),
]);

describe('a site’s own search', () => {
  it('is told on the council’s page by the counts that findability’s shares are made of', () => {
    const told = markupText(searchQuality(site)).replaceAll(/<\/dt><dd>/g, ': ').replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
    expect(told).toContain('answered 4 times; in 3 of these the task’s answer is known, and the search gave results or says that it has none');
    expect(told).toContain('The answer comes first: 1 of 3 The answer is among the first five: 2 of 3 Mean reciprocal rank: 0.42');
    expect(told).toContain('No results, or none that could be made out: 1 of 4 News, files and archives among the first five results: 33%');
    expect(told).toContain('Asked as somebody would say it: first 0, among the first five 0 of 1 With a slip of the pen: first 0, among the first five 1 of 2');
  });
  it('is told in shares in the table', () => {
    expect(search.rows({ ...results, sites: [site] })).toEqual([[site.site.id, 'form', 4, 3, .333, .667, .417, .25, .333, 1, 0, 0, .167, 2, 0, .5, .25]]);
  });
  it('has no figures where it was not driven or nothing was answered', () => {
    for (const none of [driven([], 'none'), driven([run('a', [answer])], 'post'), driven([run('a', [], { failure })])]) {
      expect(markupText(searchQuality(none))).toBe('');
      expect(search.rows({ ...results, sites: [none] })).toEqual([[none.site.id, none.search.how, ...Array.from({ length: 15 }, () => null)]]);
    }
  });
});
