import { describe, expect, it } from 'vitest';
import type { LeagueRow } from '../../src/model/method.ts';
import { dayWords } from '../../src/publish/words/day-words.ts';
import { between, counted, figure, ordinal, perCent, range, weight } from '../../src/publish/words/figures.ts';
import { measureWords } from '../../src/publish/words/measure-words.ts';
import { rankWords } from '../../src/publish/words/rank-words.ts';
import { results } from './results.ts';

function placed(rankLow: number | null, rankHigh: number | null, tie: string): LeagueRow {
  return { site: 'x', band: 'a', stars: 1, points: 1, low: 1, high: 1, rankLow, rankHigh, tie, coverage: 1, gates: [], ranked: rankLow !== null, reason: '' };
}

describe('figures in words', () => {
  it('says a place with its doubt', () => {
    expect([placed(1, 1, ''), placed(2, 2, 't2'), placed(2, 4, 't2'), placed(11, 13, ''), placed(null, null, '')].map(rankWords))
      .toEqual(['1st', 'joint 2nd', 'joint 2nd–4th', '11th–13th', 'not ranked']);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112].map(ordinal))
      .toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '101st', '111th', '112th']);
  });
  it('never shows unknown as nought, and never rounds what is missing away', () => {
    expect(figure(null, 0)).toBe('not assessed');
    expect(figure(0, 0)).toBe('0');
    expect(range(null, 3, 0)).toBe('');
    expect(range(3, 3, 1)).toBe('3.0');
    expect(range(3, 7, 0)).toBe('3–7');
    expect(between(3, 7, 0, 0.9)).toBe('between 3 and 7 with what could not be told');
    expect(between(3, 3, 0, 1)).toBe('everything could be told');
    expect(between(3, 3, 0, 0.9)).toBe('what could not be told would not change it');
    expect(between(null, 3, 0, 0)).toBe('');
    expect([0, 0.29, 0.7999, 0.8, 0.9999, 1].map(perCent)).toEqual(['0%', '29%', '79%', '80%', '99%', '100%']);
    expect([0.5, 1 / 3, 4].map(weight)).toEqual(['0.5', '0.33', '4']);
    expect([counted(1, 'council', 'councils'), counted(1234, 'page', 'pages')]).toEqual(['1 council', '1,234 pages']);
  });
  it('reads a day as written', () => {
    expect(dayWords('2026-11-01T23:30:00+01:00')).toBe('1 November 2026');
    expect([dayWords('soon'), dayWords('2026-13-01')]).toEqual(['soon', '2026-13-01']);
  });
  it('names measures', () => {
    expect(['task:bin-day', 'task:gone', 'overall', 'tasks', 'mobile', 'x'].map((id) => measureWords(results, id)))
      .toEqual(['Find out when my bins are collected', 'gone', 'Overall', 'Top tasks', 'On a phone', 'x']);
  });
});
