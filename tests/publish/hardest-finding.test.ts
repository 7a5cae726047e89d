import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/model/method.ts';
import { hardestFinding } from '../../src/publish/home/hardest-finding.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { results } from './results.ts';

const [bins, pothole] = ['task:bin-day', 'task:report-pothole'];
function score(site: string, measure: string, percent: number, stars: number | null): Score {
  return { site, measure, points: percent, possible: 100, percent, low: percent, high: percent, coverage: stars === null ? .5 : 1, stars, notes: [], ledger: [] };
}

describe('which task went best', () => {
  const [one = '', other = ''] = results.sites.map(({ site }) => site.id);
  it('is told by the councils where it was rated: what was not rated has no say', () => {
    const scores = [score(one, bins, 93, 4), score(other, bins, 40, null), score(one, pothole, 91, 4), score(other, pothole, 89, 4)];
    const [said] = hardestFinding({ ...results, scores }).map(markupText);
    expect(said).toContain('(93 points of 100 on average, 1 rated)');
    expect(said).toContain('(90, 2 rated)');
  });
});
