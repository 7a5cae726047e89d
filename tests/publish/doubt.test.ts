import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/model/kit.ts';
import { reports } from '../../src/publish/index.ts';
import { methodPage } from '../../src/publish/pages/method-page.ts';
import { bandReach } from '../../src/publish/words/band-reach.ts';
import { textOf } from './published.ts';
import { results } from './results.ts';

describe('a band that the doubt may change', () => {
  const { method } = results.survey;
  const own = { site: 'x', band: 'good', stars: 3, points: 70, low: 55, high: 82, rankLow: 1, rankHigh: 2, tie: '', coverage: 0.9, gates: [], ranked: true, reason: '' } as const;
  it('is said with the bands it reaches', () => {
    expect(bandReach(method, own, null)).toBe('The band is “Good”; with what could not be told it may be as low as “Fair” or as high as “Very good”.');
    expect(bandReach(method, { ...own, low: 60, high: 79 }, null)).toBe('');
    expect(bandReach(method, { ...own, band: null, stars: null }, null)).toBe('');
  });
  it('is held by a closed gate for every figure, and lowered by one that could not be examined', () => {
    expect(bandReach(method, { ...own, points: 90, low: 75, high: 95 }, null)).toBe('');
    const overall = results.scores.find((score) => score.measure === 'overall');
    if (overall === undefined) throw new Error('nothing made up');
    expect(bandReach(method, { ...own, low: 65, high: 75 }, { ...overall, starsInDoubt: 1 })).toContain('as low as “Hard to use”.');
  });
});

describe('an edition that has not ended', () => {
  it('says so at the top of every page', () => {
    const running: Results = { ...results, edition: { ...results.edition, ended: null } };
    const texts = reports.flatMap((report) => report.render(running)).filter(({ path }) => path.endsWith('.html'));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ text }) => !load(text)('main > :first-child').text().startsWith('This survey has not ended'))).toEqual([]);
    expect(textOf('index.html')).not.toContain('has not ended');
  });
});

describe('a council’s findings', () => {
  const $ = load(textOf('findings/E06000902.html'));
  it('show what failed or is open, and fold what passed or does not apply', () => {
    expect($('details tr.failed, details tr.cantTell, details tr.untested').length).toBe(0);
    expect($('tr.passed, tr.inapplicable').filter((_, row) => $(row).closest('details').length === 0).length).toBe(0);
    expect($('tr.failed').length).toBeGreaterThan(3);
  });
  it('put the checks first that failed', () => {
    const failing = $('main section').map((_, each) => $(each).find('tr.failed').length > 0).get();
    expect(failing.lastIndexOf(true)).toBeLessThan(failing.indexOf(false));
  });
});

describe('the method page', () => {
  it('names no pause only of sample councils', () => {
    const quick = (hosts: Results['survey']['hosts']): string => {
      const of: Results = { ...results, survey: { ...results.survey, hosts, manners: { ...results.survey.manners, pauseMs: 0 } } };
      return load(methodPage.render(of)[0]?.text ?? '')('#charter').text();
    };
    expect(quick('samples')).toContain('with no pause (these are sample sites on this machine), longer');
    expect(quick({})).toContain('with a pause of 0 milliseconds');
  });
  it('says how many pages are read, and names what is asked for besides', () => {
    const visits = load(methodPage.render(results)[0]?.text ?? '')('#visits').text();
    expect(visits).toContain(`at most ${results.survey.manners.pagesPerSite} pages of a council`);
    for (const besides of ['robots.txt', 'twenty files of the sitemap', 'short addresses', 'queries']) expect(visits).toContain(besides);
  });
});
