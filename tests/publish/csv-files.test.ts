import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/publish/tables/tables.ts';
import { pathsEnding, textOf } from './published.ts';
import { results } from './results.ts';

const contract: Readonly<Record<string, string>> = {
  league: 'edition, site_id, site, type, nation, band, stars, points, low, high, rank_low, rank_high, tie_group, coverage, gates, ranked, reason',
  scores: 'site_id, measure, points, possible, percent, low, high, coverage, method',
  journeys: 'site_id, task, route, device, outcome, clicks, pages, shortest, directness, first_click, destination_url, seconds, evidence',
  findings: 'finding_id, site_id, check, state, severity, wcag, fingerprint, pages, sample_url, device, message, evidence, scored',
};

function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  return parse(textOf(`data/${table}.csv`), { columns: true });
}

describe('the CSV files', () => {
  it('are the nine of the contract, findability and truth', () => {
    expect(pathsEnding('.csv')).toEqual(
      ['league', 'scores', 'journeys', 'findability', 'search', 'findings', 'coverage', 'organisations', 'tasks', 'checks', 'evidence', 'truth', 'steps', 'records', 'marks', 'devices', 'inclusion'].map((id) => `data/${id}.csv`));
  });
  it.each(Object.entries(contract))('%s begins with the columns of the contract', (table, columns) => {
    const wanted = columns.split(', ');
    expect(textOf(`data/${table}.csv`).split('\n')[0]?.split(',').slice(0, wanted.length)).toEqual(wanted);
  });
  it('read back whole, with the rows and columns that were written', () => {
    for (const table of tablesOf(results)) {
      const rows: string[][] = parse(textOf(`data/${table.id}.csv`));
      expect(rows.length, table.id).toBeGreaterThan(1);
      expect(new Set(rows.map((row) => row.length)), table.id).toEqual(new Set([table.columns.length]));
    }
  });
  it('hold no cell that a spreadsheet would calculate, and no unseen mark', () => {
    for (const { id } of tablesOf(results)) {
      const cells = rowsOf(id).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)), id).toEqual([]);
      expect(textOf(`data/${id}.csv`)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    }
    expect(rowsOf('journeys').map((row) => row.first_click)).toContain('Bins and recycling');
  });
  it('reads as a person would have it', () => {
    expect(textOf('data/league.csv')).toBe(readFileSync(new URL('golden/league.csv', import.meta.url), 'utf8'));
  });
});

describe('unknown', () => {
  it('is empty and never 0', () => {
    const missing = rowsOf('league').find((row) => row.site_id === 'E10000903');
    expect(missing).toMatchObject({ band: '', stars: '', points: '', low: '', high: '', rank_low: '', rank_high: '', ranked: 'false' });
    const [stopped, absent] = ['stopped', 'absent'].map((ending) => rowsOf('journeys').find((row) => row.ending === ending));
    expect(stopped).toMatchObject({ clicks: '', pages: '', directness: '', destination_url: '' });
    expect(absent).toMatchObject({ clicks: '', pages: '' });
  });
  it('keeps a true nought', () => {
    const findability = rowsOf('scores').find((row) => row.site_id === 'E06000902' && row.measure === 'findability');
    expect(findability).toMatchObject({ points: '0', percent: '0' });
  });
});

describe('what the rows say', () => {
  it('of a journey that arrived: directness, pages, pictures', () => {
    const arrived = rowsOf('journeys').find((row) => row.site_id === 'E07000901' && row.route === 'navigation' && row.device === 'phone');
    expect(arrived).toMatchObject({ outcome: 'done', ending: 'reached', clicks: '2', pages: '2', shortest: '1', directness: '0.5', destination_url: 'http://brambleford.test/bins', reason: '' });
    expect(arrived?.evidence?.split(';')).toHaveLength(2);
  });
  it('of a finding: whether some score counts it', () => {
    const scored = (check: string, state = false): readonly string[] => [...new Set(rowsOf('findings')
      .filter((row) => row.check === check && (row.seen_as !== '') === state).map((row) => row.scored ?? ''))];
    expect([scored('axe-serious'), scored('axe-serious', true), scored('third-party-hand-over')]).toEqual([['true'], ['false'], ['false']]);
  });
  it('are sorted, and hold nothing timed in league and scores', () => {
    const ids = rowsOf('findings').map((row) => row.finding_id ?? '');
    expect(ids).toEqual(ids.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    for (const table of ['league', 'scores']) expect(textOf(`data/${table}.csv`).replaceAll('sample-2026-11-20', '')).not.toMatch(/\d{4}-\d{2}-\d{2}|T\d\d:/);
  });
});

describe('inclusion.csv', () => {
  it('tells facts and the estimate apart, and nothing of a page that was not tried', () => {
    const [poor, good] = ['E06000902', 'E07000901'].map((id) => rowsOf('inclusion').filter((row) => row.site_id === id));
    expect(good).toHaveLength(1);
    expect(good?.[0]).toMatchObject({ bytes: '184000', requests: '9', seconds_estimated: '1', trackers: '', other_parties: 'Google Fonts', other_cookies: '0', banner_share: '', banner_refusal: '', https: 'true', words_without_script: '210', words: '210' });
    expect(poor?.[0]).toMatchObject({ trackers: 'Google Analytics;Hotjar', perhaps_trackers: 'Google Tag Manager', tracker_cookies: '_ga;_gid', banner_share: '0.62', banner_refusal: 'none', https: 'false', words_without_script: '' });
    expect(poor?.[1]).toMatchObject({ untested: 'it did not answer in time', bytes: '', trackers: '', https: '', words: '' });
  });
});

describe('findability.csv', () => {
  it('has two decimals of the model at most, and empty where nothing was worked out', () => {
    const [poor, good] = ['E06000902', 'E07000901'].map((id) => rowsOf('findability').find((row) => row.site_id === id && row.task === 'bin-day'));
    expect(poor).toMatchObject({
      verdict: 'found', decided_by: 'judge', score: '0.91', runner_up_within: 'true', shortest: '2', p3: '0.01', p5: '0.46', p8: '0.58', p5_most: '0.71', band: 'hard', band_most: 'findable',
      first_click: '0.03', search_rank: '9', asked_rank: '', engine_rank: '1', short_url: 'http://ashby.test/bins-short', welsh: 'found',
    });
    expect(good).toMatchObject({ verdict: 'found', destination_url: 'http://brambleford.test/bins', shortest: '1', p3: '', p5: '', band: '', gap: '', search_rank: '1', asked_rank: '', engine_rank: '', a_to_z: '', welsh: '' });
    expect(rowsOf('findability').some((row) => row.site_id === 'E10000903')).toBe(false);
  });
});
