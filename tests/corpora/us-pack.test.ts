import { describe, expect, it } from 'vitest';
import { corpusMissing } from './serve-corpus.ts';
import { totalsOf } from './totals.ts';
import { surveyUsPack } from './us-pack.ts';

describe.skipIf(corpusMissing() !== null)('the pack of the United States on two saved towns', () => {
  it('is a pack like any other: nothing false claimed, nearly everything found', async () => {
    const [borough, city] = [await surveyUsPack('rutherford'), await surveyUsPack('rector')];
    const rows = [...borough.rows, ...city.rows];
    const totals = totalsOf(rows);
    expect(rows.filter(({ claimed, held }) => claimed && !held).map(({ site, task }) => `${site} ${task}`)).toEqual([]);
    expect(totals.offered).toBe(9);
    expect(totals.answered).toBeGreaterThanOrEqual(8);
    expect(totals.held).toBeGreaterThanOrEqual(8);
    // Tasks that no truth knows of: these two were read, and answer; the towns were not searched for the others.
    const claimed = [...borough.others, ...city.others].filter((row) => row.claimed).map(({ best }) => best.split('/').findLast((part) => part !== ''));
    expect(claimed).toEqual(['RPD_Dog%20Registration%20Application.pdf', 'mayor-council']);
  });
});
