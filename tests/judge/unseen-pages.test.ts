import { describe, expect, it } from 'vitest';
import { unseenPages } from '../../src/judge/unseen-pages.ts';
import { engineRank } from '../../src/judge/checks/engine-rank.ts';
import type { Finding } from '../../src/model/finding.ts';
import { finding as found, home, look, map, missed, page, seen, task } from './made/site.ts';

const finding = (check: string, more: Partial<Finding> = {}): Finding => ({
  id: `s/t/${check}`, site: 's', check, task: 't', route: null, device: null, item: '', state: 'passed', severity: 'minor', wcag: [], fingerprint: '', pages: 1,
  url: `http://s.test/${check}`, message: '', evidence: [], roles: [], ...more,
});

describe('pages that an answer quotes and nobody has looked at', () => {
  it('are those of route questions that were answered, each once, in the findings’ order', () => {
    const all = [finding('engine-rank', { state: 'failed' }), finding('landing-link'), finding('a-to-z', { state: 'failed' }), finding('short-address', { state: 'cantTell' }), finding('landing-link')];
    expect(unseenPages(all)).toEqual(['http://s.test/engine-rank', 'http://s.test/landing-link', 'http://s.test/a-to-z', 'http://s.test/short-address']);
  });
  it('are none where there is evidence, no address, no answer or another question', () => {
    const all = [
      finding('landing-link', { evidence: ['look:1'] }), finding('home-link', { url: null }), finding('a-to-z', { state: 'inapplicable' }),
      finding('search-top-five', { state: 'untested' }), finding('broken-link'),
    ];
    expect(unseenPages(all)).toEqual([]);
  });
});

it('the textbook engine’s answer is shown by the page that answers, whether the engine comes upon it or not', () => {
  const ranked = (rank: number | null, looks = [look(missed, { desktop: seen() })]) => engineRank.judge(task({
    map: map({ pages: [page(home), page(missed)] }), looks,
    tasks: [found({}, { engine: { query: 'q', rank, pages: 40, hindrances: [], first: rank === null ? [] : [{ url: missed, title: '', score: 1, kind: 'answer' }] } })],
  }))[0];
  const shown = { url: missed, evidence: ['p.png', `look:${look(missed).id}`] };
  expect([ranked(1), ranked(null), ranked(1, [])]).toMatchObject([{ state: 'passed', ...shown }, { state: 'failed', ...shown }, { url: missed, evidence: [] }]);
});
