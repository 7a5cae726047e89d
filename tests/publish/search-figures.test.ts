import { describe, expect, it } from 'vitest';
import type { TaskFinding } from '../../src/model/destination.ts';
import type { SearchRun } from '../../src/model/map.ts';
import type { SiteResult } from '../../src/model/kit.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { searchQuality } from '../../src/publish/council/search-quality.ts';
import { search } from '../../src/publish/tables/search.ts';
import { searchFigures } from '../../src/publish/words/search-figures.ts';
import { results } from './results.ts';

const answer = 'http://a.test/answer';
function run(scenario: string, hits: readonly string[], about: Partial<SearchRun> = {}): SearchRun {
  return { scenario, query: scenario, purpose: 'task', url: null, look: null, failure: null, results: hits.map((href, n) => ({ rank: n + 1, href, text: '', extra: '' })), ...about };
}
function task(scenario: string, searchRank: number | null, about: Partial<TaskFinding> = {}): TaskFinding {
  return { scenario, destination: { verdict: 'found', set: [answer], best: null, candidates: [], two: false, by: 'judge' }, shortest: null, greedy: null, searchRank, letterEntry: null, ...about };
}
const failure = { kind: 'timeout', detail: '', permanent: false, fault: 'network' } as const;
const unknown = task('d', null, { destination: { verdict: 'not-found', set: [], best: null, candidates: [], two: false, by: 'judge' } });
const [first] = results.sites;
if (first === undefined) throw new Error('no site is made up');
const site: SiteResult = {
  ...first,
  tasks: [task('a', 1, { askedRanks: [{ query: 'spoken', rank: 6 }] }), task('b', 4), task('c', null), unknown, task('e', 1)],
  search: { how: 'form', runs: [
    run('a', [answer]), run('b', ['x', 'y', 'z', answer]), run('c', ['x']), run('d', []), run('e', [], { failure }), run('gone', [answer]),
    run('a', [answer], { purpose: 'asked', query: 'spoken' }), run('b', ['x', answer], { purpose: 'typo' }), run('c', ['x'], { purpose: 'typo' }),
  ] },
};

describe('a site’s own search', () => {
  it('is counted over the searches that were answered, its success over those whose answer is known', () => {
    expect(searchFigures(site)).toEqual({
      zero: { hit: 1, of: 4 }, first: { hit: 1, of: 3 }, five: { hit: 2, of: 3 }, reciprocal: (1 + .25) / 3, spoken: { hit: 0, of: 1 }, slipped: { hit: 1, of: 2 },
    });
  });
  it('that lands on the answer itself is not without result', () => {
    expect(searchFigures({ ...site, search: { how: 'script', runs: [run('a', [])] } })?.zero).toEqual({ hit: 0, of: 1 });
  });
  it('has no figures where it was not driven or nothing was answered', () => {
    expect(searchFigures({ ...site, search: { ...site.search, how: 'post' } })).toBeNull();
    expect(searchFigures({ ...site, search: { how: 'form', runs: [run('a', [], { failure })] } })).toBeNull();
    expect(markupText(searchQuality({ ...site, search: { how: 'none', runs: [] } }))).toBe('');
  });
  it('is told in counts on the council’s page and in shares in the table', () => {
    const told = markupText(searchQuality(site));
    expect(told).toContain('the answer is known for 3 of 4');
    expect(told).toContain('<dt>Among the first five with a slip of the pen</dt><dd>1 of 2</dd>');
    expect(search.rows({ ...results, sites: [site] })).toEqual([[site.site.id, 'form', 4, 3, .333, .667, .417, .25, 0, .5]]);
    expect(search.rows({ ...results, sites: [{ ...site, search: { how: 'none', runs: [] } }] })).toEqual([[site.site.id, 'none', null, null, null, null, null, null, null, null]]);
  });
});
