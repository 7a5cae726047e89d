import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/model/method.ts';
import { rank } from '../../src/score/index.ts';
import { method, siteOf } from './made/method.ts';

function overall(site: string, percent: number | null, about: Partial<Score> = {}): Score {
  const stars = percent === null ? null : percent >= 85 ? 4 : percent >= 65 ? 3 : percent >= 40 ? 2 : 1;
  return { site, measure: 'overall', points: percent, possible: 100, percent, low: percent, high: percent, coverage: 1, stars, notes: [], ledger: [], ...about };
}

const league = (scores: readonly Score[], why: Readonly<Record<string, string>> = {}, by = method) => {
  const sites = [...new Set([...scores.map(({ site }) => site), ...Object.keys(why)])].map((id) => siteOf(id));
  return rank(sites, scores, by, new Map(Object.entries(why))).rows;
};
const places = (scores: readonly Score[]) => league(scores).map(({ site, band, rankLow, rankHigh, tie }) => [site, band, rankLow, rankHigh, tie]);

describe('the league', () => {
  it('puts bands first, then names, whatever the points and the order given', () => {
    const scores = [overall('B', 66), overall('C', 90), overall('A', 80), overall('D', 20)];
    const rows = places(scores);
    expect(rows).toEqual([['C', 'very-good', 1, 1, ''], ['A', 'good', 2, 2, ''], ['B', 'good', 3, 3, ''], ['D', 'poor', 4, 4, '']]);
    expect(places(scores.toReversed())).toEqual(rows);
  });

  it('lets sites with the same points share a place', () => {
    expect(places([overall('A', 70), overall('B', 70), overall('C', 90), overall('D', 70)])).toEqual([
      ['C', 'very-good', 1, 1, ''], ['A', 'good', 2, 4, 't2'], ['B', 'good', 2, 4, 't2'], ['D', 'good', 2, 4, 't2'],
    ]);
  });

  it('shows the places that the doubt allows', () => {
    expect(places([overall('A', 80, { low: 70, high: 82 }), overall('B', 75), overall('C', 69, { high: 71 }), overall('D', 50)])).toEqual([
      ['A', 'good', 1, 3, ''], ['B', 'good', 1, 2, ''], ['C', 'good', 2, 3, ''], ['D', 'in-part', 4, 4, ''],
    ]);
  });

  it('places a site that a gate holds down under all of the band above, and says why', () => {
    const rows = league([overall('A', 95, { stars: 3, notes: ['At most 3 stars: a critical failure on the home page'] }), overall('B', 86), overall('C', 70)]);
    expect(rows.map(({ site, band, stars, points, rankLow, rankHigh, gates }) => [site, band, stars, points, rankLow, rankHigh, gates])).toEqual([
      ['B', 'very-good', 4, 86, 1, 1, []],
      ['A', 'good', 3, 95, 2, 2, ['At most 3 stars: a critical failure on the home page']],
      ['C', 'good', 3, 70, 3, 3, []],
    ]);
  });

  it('lets a gate that could not be examined cost a place, not a star', () => {
    const rows = league([overall('A', 95, { starsInDoubt: 3 }), overall('B', 90), overall('C', 70)]);
    expect(rows.map(({ site, stars, rankLow, rankHigh }) => [site, stars, rankLow, rankHigh])).toEqual([['A', 4, 1, 2], ['B', 4, 1, 2], ['C', 3, 3, 3]]);
  });

  it('gives the lowest band to what fits no other', () => {
    const rows = league([overall('A', 10, { stars: 1 })], {}, { ...method, bands: method.bands.slice(0, 3) });
    expect(rows[0]).toMatchObject({ band: 'in-part', stars: 2, ranked: true });
  });
});

describe('a site without a rank', () => {
  it('stands last with its reason and without a figure', () => {
    const rows = league([overall('B', 90), overall('C', null), overall('D', 90, { coverage: 0.79, stars: null }), overall('A', 99)], { A: 'declined: the council asked not to be visited (a letter)' });
    expect(rows.map(({ site, ranked, reason }) => [site, ranked, reason])).toEqual([
      ['B', true, ''],
      ['A', false, 'declined: the council asked not to be visited (a letter)'],
      ['C', false, 'not assessed: nothing could be answered'],
      ['D', false, 'below the coverage floor: 79 % of what was asked could be answered, 80 % is needed'],
    ]);
    for (const row of rows.slice(1)) expect(row).toMatchObject({ band: null, stars: null, points: null, low: null, high: null, rankLow: null, rankHigh: null, tie: '' });
    expect(rows[0]).toMatchObject({ rankLow: 1, rankHigh: 1 });
  });

  it('has a reason even without a score, or without bands', () => {
    expect(rank([siteOf('A')], [], method, new Map()).rows[0]).toMatchObject({ ranked: false, coverage: 0, reason: 'not assessed: nothing could be answered' });
    expect(league([overall('A', 50, { stars: null })], {}, { ...method, bands: [] })[0]?.reason).toBe('not rated: the method names no bands');
    expect(rank([], [], method, new Map()).rows).toEqual([]);
  });
});
