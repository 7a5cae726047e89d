import { describe, expect, it } from 'vitest';
import { kappaOf, type Pair } from '../../src/score/kappa.ts';
import { wilson } from '../../src/score/wilson.ts';

const times = (n: number, one: string, other: string): readonly Pair[] => Array.from({ length: n }, (): Pair => [one, other]);

describe('kappaOf', () => {
  it('gives Cohen’s own example (1960, table 1): 200 cases, observed .70, by chance .41, kappa .49', () => {
    // Two diagnosticians, three classes, in per cent of 200: rows the first, columns the second.
    const table = { A: { A: 88, B: 14, C: 18 }, B: { A: 10, B: 40, C: 10 }, C: { A: 2, B: 6, C: 12 } };
    const pairs = Object.entries(table).flatMap(([one, row]) => Object.entries(row).flatMap(([other, n]) => times(n, one, other)));
    expect(pairs).toHaveLength(200);
    expect(kappaOf(pairs)).toBeCloseTo(.4915, 4);
  });
  it('is 1 for the same, 0 for chance, less for less', () => {
    expect(kappaOf([...times(5, 'yes', 'yes'), ...times(5, 'no', 'no')])).toBe(1);
    expect(kappaOf([...times(5, 'yes', 'yes'), ...times(5, 'yes', 'no'), ...times(5, 'no', 'yes'), ...times(5, 'no', 'no')])).toBe(0);
    expect(kappaOf([...times(3, 'yes', 'no'), ...times(3, 'no', 'yes')])).toBe(-1);
  });
  it('is 0, not undefined, where only one of the two tells the classes apart', () => {
    expect(kappaOf([...times(5, 'yes', 'yes'), ...times(5, 'yes', 'no')])).toBe(0);
  });
  it('is undefined of nothing and where all is of one class', () => {
    expect(kappaOf([])).toBeNull();
    expect(kappaOf(times(30, 'yes', 'yes'))).toBeNull();
  });
});

describe('wilson', () => {
  it.each([[81, 263, .2553, .3662], [15, 148, .0624, .1605], [0, 20, 0, .1611], [1, 29, .0061, .1718]])(
    'gives the intervals that Newcombe printed in 1998: %i of %i', (agreed, n, low, high) => {
      const { share, low: from, high: to } = wilson(agreed, n);
      expect(share).toBe(agreed / n);
      expect(from).toBeCloseTo(low, 4);
      expect(to).toBeCloseTo(high, 4);
    },
  );
  it('says nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ n: 0, agreed: 0, share: null, low: null, high: null });
    expect(wilson(7, 7)).toMatchObject({ share: 1, high: 1 });
  });
});
