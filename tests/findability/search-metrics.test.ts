import { describe, expect, it } from 'vitest';
import { searchMetrics as metrics } from '../../src/findability/search-metrics.ts';
import type { TaskFinding } from '../../src/model/destination.ts';
import type { SearchRun } from '../../src/model/map.ts';
import { home } from './made.ts';

const at = (path: string): string => new URL(path, home).href;
const task = (scenario: string, searchRank: number | null, more: Partial<TaskFinding> = {}): TaskFinding => ({
  scenario, shortest: null, greedy: null, searchRank, letterEntry: null,
  destination: { verdict: 'found', set: [at(`/${scenario}`)], best: null, candidates: [], two: false, by: 'judge' }, ...more,
});
const run = (scenario: string, paths: readonly string[], more: Partial<SearchRun> = {}): SearchRun => ({
  scenario, query: scenario, url: at(`/search?q=${scenario}`), look: null, failure: null, results: paths.map((path, n) => ({ rank: n + 1, href: at(path), text: '', extra: '' })), ...more,
});

const searchMetrics = (tasks: readonly TaskFinding[], runs: readonly SearchRun[], silent: readonly SearchRun[] = []) => metrics(tasks, runs, new Set(silent));

describe('how good a search is', () => {
  it('tells first, first five and the mean of one over the rank, of the own queries', () => {
    const { own } = searchMetrics([task('a', 1), task('b', 4), task('c', 8), task('d', null)], ['a', 'b', 'c', 'd'].map((id) => run(id, [`/${id}`])));
    expect(own).toEqual({ queries: 4, first: .25, five: .5, reciprocal: (1 + 1 / 4 + 1 / 8) / 4 });
  });
  it('tells apart what is asked as a question and with a slip', () => {
    const asked = task('a', 1, { askedRanks: [{ query: 'who a', rank: 2 }] });
    const found = searchMetrics([asked], [run('a', ['/a']), run('a', ['/x'], { purpose: 'asked', query: 'who a' }), run('a', ['/x', '/a'], { purpose: 'typo', query: 'aa' })]);
    expect([found.own.first, found.asked.reciprocal, found.slip.five, found.slip.first]).toEqual([1, .5, 1, 0]);
  });
  it('never takes what was not asked, not answered or not known for zero', () => {
    const nothing = { queries: 0, first: null, five: null, reciprocal: null };
    expect(searchMetrics([], [])).toEqual({ own: nothing, asked: nothing, slip: nothing, answered: 0, empty: null, junk: null });
    const failure = { kind: 'timeout', detail: '', permanent: false, fault: 'network' } as const;
    expect(searchMetrics([task('a', null)], [run('a', [], { failure })])).toMatchObject({ own: nothing, empty: null });
    const unknown = task('a', null, { destination: { ...task('a', null).destination, verdict: 'review' } });
    expect(searchMetrics([unknown], [run('a', ['/x'])])).toMatchObject({ own: nothing, empty: 0, junk: 0 });
  });
  it('leaves out of the ranks what it could not read, unless the page says that there is nothing, and knows an address that is written with a slash', () => {
    const found = searchMetrics([task('a', null), task('b', 2)], [run('a', []), run('b', ['/x', '/b']), run('b', ['/x', '/b/'], { purpose: 'typo', query: 'bb' })]);
    expect(found).toMatchObject({ answered: 2, empty: .5, own: { queries: 1, five: 1, reciprocal: .5 }, slip: { queries: 1, first: 0, five: 1 } });
    const nothing = run('a', []);
    expect(searchMetrics([task('a', null), task('b', 2)], [nothing, run('b', ['/x', '/b'])], [nothing]).own).toEqual({ queries: 2, first: 0, five: .5, reciprocal: .25 });
  });
  it('counts empty results, but not a search that opens a page at once', () => {
    const runs = [run('a', []), run('b', [], { query: 'pay my tax', url: at('/b') }), run('c d', [], { url: at('/search?q=c+d') }), run('e', ['/e'])];
    expect(searchMetrics([task('b', 1)], runs)).toMatchObject({ empty: .5, own: { first: 1 } });
  });
  it('calls news, documents and archives junk, in the first five only', () => {
    const paths = ['/news/snow', '/a.pdf', '/archive/2001', '/count?url=http%3A%2F%2Fx.test%2Fnews%2Fold', '/a', '/news/late'];
    expect(searchMetrics([], [run('a', paths)]).junk).toBe(4 / 5);
  });
});
