import { describe, expect, it } from 'vitest';
import type { Finding, State } from '../../src/model/finding.ts';
import { scoreSite } from '../../src/score/index.ts';
import { about, duty, method, site } from './made/method.ts';

/** What must hold for any findings: tried on 80 made-up sites from a fixed seed. */
const duties = [duty('bin-day'), duty('missed-bin'), duty('school-place', ['county'])];
const states: readonly State[] = ['passed', 'failed', 'cantTell', 'untested', 'inapplicable'];
const sites = Array.from({ length: 80 }, (_, seed) => madeUp(seed + 1));

describe.each([['two decimals', { ...method, decimals: 2 }], ['whole points', method]])('scores with %s', (_, by) => {
  const scores = (findings: readonly Finding[]) => scoreSite(site, findings, duties, by);

  it('are the same bytes whatever the order of the findings', () => {
    for (const findings of sites) expect(JSON.stringify(scores(findings.toReversed()))).toBe(JSON.stringify(scores(findings)));
  });

  it('never fall, with their stars, when a failure is mended', () => {
    for (const findings of sites) {
      const before = scores(findings);
      findings.forEach((finding, i) => {
        if (finding.state !== 'failed') return;
        scores(findings.with(i, { ...finding, state: 'passed' })).forEach((score, at) => {
          expect(score.percent ?? 0, finding.id).toBeGreaterThanOrEqual(before[at]?.percent ?? 0);
          if (score.stars !== null) expect(score.stars, `${score.measure} ${finding.id}`).toBeGreaterThanOrEqual(before[at]?.stars ?? 0);
        });
      });
    }
  });

  it('stay where they are, with less coverage and more doubt, when a question more is undecided', () => {
    for (const findings of sites) {
      const before = scores(findings);
      for (const state of ['cantTell', 'untested'] as const) {
        const more = [about('bin-day', 'home-link', state, { item: 'new' }), about('page-new', 'axe-serious', state, { device: 'phone' })];
        scores([...findings, ...more]).forEach((score, at) => {
          const was = before[at]!;
          if (score.measure !== 'overall' && was.points !== null) expect([score.points, score.percent]).toEqual([was.points, was.percent]);
          if (was.points !== null) expect(score.coverage).toBeLessThanOrEqual(was.coverage);
          if (was.low !== null && score.low !== null) expect(score.low).toBeLessThanOrEqual(was.low);
          if (was.high !== null && score.high !== null) expect(score.high).toBeGreaterThanOrEqual(was.high);
        });
      }
    }
  });

  it('lie between what they would be if everything undecided failed, and if it passed', () => {
    for (const findings of sites) {
      for (const { percent, low, high } of scores(findings)) {
        if (percent === null || low === null || high === null) expect([percent, low, high]).toEqual([null, null, null]);
        else expect([low, percent, high]).toEqual([low, percent, high].sort((a, b) => a - b));
      }
    }
  });

  it('have ledgers that add up', () => {
    for (const { points, possible, ledger } of sites.flatMap(scores)) {
      const earned = ledger.flatMap((line) => line.earned ?? []);
      expect(ledger.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(possible, 5);
      if (points === null) expect(earned).toEqual([]);
      else expect(earned.reduce((sum, one) => sum + one, 0)).toBeCloseTo(points, 4);
    }
  });

  it('are numbers or null, whatever they are given', () => {
    const bare = { ...by, task: { ...by.task, weights: {}, stars: [], caps: [] }, gates: [], bands: [], overall: { tasks: 0, findability: 0, accessibility: 0, mobile: 0 } };
    for (const score of [...scoreSite(site, [], [], by), ...scoreSite(site, [], duties, bare), ...scoreSite(site, sites[0]!, duties, bare), ...sites.flatMap(scores)]) {
      for (const value of [score.points, score.percent, score.low, score.high, score.stars]) expect(value === null || Number.isFinite(value)).toBe(true);
      expect(score.coverage >= 0 && score.coverage <= 1).toBe(true);
    }
  });
});

function madeUp(seed: number): readonly Finding[] {
  const next = random(seed);
  const any = (): State => states[Math.floor(next() * states.length)] ?? 'passed';
  const findings: Finding[] = [];
  for (const task of ['bin-day', 'missed-bin', 'school-place']) {
    for (const check of ['answer-essential', 'answer-further', 'home-link', 'landing-link']) {
      for (let i = 0; i < next() * 3; i += 1) findings.push(about(task, check, any(), { item: `i${i}` }));
    }
    for (const device of ['desktop', 'phone'] as const) if (next() < 0.8) findings.push(about(task, 'task-reached', any(), { device }));
  }
  for (let page = 0; page < next() * 4; page += 1) {
    for (const device of ['desktop', 'phone'] as const) {
      for (const check of ['axe-critical', 'axe-serious', 'sideways-scroll', 'covered-page']) {
        for (let i = 0; i < next() * 2; i += 1) findings.push(about(`page-${page}`, check, any(), { device, item: `r${i}`, roles: page === 0 ? ['home'] : ['way'] }));
      }
    }
  }
  return findings;
}

/** mulberry32: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
