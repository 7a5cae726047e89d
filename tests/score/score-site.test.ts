import { describe, expect, it } from 'vitest';
import type { Finding, State } from '../../src/model/finding.ts';
import type { Score } from '../../src/model/method.ts';
import { scoreSite } from '../../src/score/index.ts';
import { about, duty, method, site } from './made/method.ts';

const one = [duty('bin-day')];
const scored = (findings: readonly Finding[], duties = one) => new Map(scoreSite(site, findings, duties, method).map((score) => [score.measure, score]));
const task = (findings: readonly Finding[]): Score => scored(findings).get('task:bin-day')!;
const figures = ({ points, possible, percent, low, high, coverage, stars }: Score) => ({ points, possible, percent, low, high, coverage, stars });
const asked = (check: string, ...states: readonly State[]) => states.map((state, i) => about('bin-day', check, state, { item: `i${i}` }));
const reachedBoth = [about('bin-day', 'task-reached', 'passed', { device: 'desktop' }), about('bin-day', 'task-reached', 'passed', { device: 'phone' })];

describe('a task', () => {
  it('has its share of the weights as points, question by question', () => {
    const score = task([about('bin-day', 'task-reached', 'passed', { device: 'desktop' }), about('bin-day', 'task-reached', 'failed', { device: 'phone' }), ...asked('answer-essential', 'passed'), ...asked('home-link', 'passed'), ...asked('answer-further', 'passed', 'failed', 'passed', 'failed')]);
    expect(figures(score)).toEqual({ points: 4.25, possible: 5.5, percent: 77, low: 77, high: 77, coverage: 1, stars: 3 });
    expect(score.ledger.map(({ of, weight, passed, failed, undecided, earned }) => [of, weight, passed, failed, undecided, earned])).toEqual([
      ['task-reached', 2, 1, 1, 0, 1], ['answer-essential', 2, 1, 0, 0, 2], ['home-link', 1, 1, 0, 0, 1], ['answer-further', 0.5, 2, 2, 0, 0.25],
    ]);
    expect(score.ledger[0]?.findings).toEqual(['S1/bin-day/task-reached/desktop', 'S1/bin-day/task-reached/phone']);
  });

  it('leaves out what does not arise', () => {
    expect(figures(task([...reachedBoth, ...asked('home-link', 'inapplicable')]))).toEqual({ points: 2, possible: 2, percent: 100, low: 100, high: 100, coverage: 1, stars: 4 });
  });

  it('leaves its points where they are when something is undecided, and tells how far they may be off', () => {
    expect(figures(task([...reachedBoth, ...asked('answer-essential', 'passed'), ...asked('home-link', 'cantTell')]))).toEqual({ points: 4, possible: 5, percent: 100, low: 80, high: 100, coverage: 0.8, stars: 4 });
    expect(figures(task([...reachedBoth, ...asked('answer-essential', 'passed', 'untested'), ...asked('home-link', 'failed')]))).toEqual({ points: 4, possible: 5, percent: 80, low: 60, high: 80, coverage: 0.8, stars: 3 });
  });

  it('is not rated where more than 30 % is undecided', () => {
    const score = task([...reachedBoth, ...asked('answer-essential', 'cantTell')]);
    expect(figures(score)).toEqual({ points: 2, possible: 4, percent: 100, low: 50, high: 100, coverage: 0.5, stars: null });
    expect(score.notes).toEqual(['Not rated: 50 % of what was asked is undecided.']);
  });

  it('is rated where exactly 30 % is', () => {
    const weights = { 'task-reached': 7, 'answer-essential': 3 };
    const [score] = scoreSite(site, [...reachedBoth, ...asked('answer-essential', 'cantTell')], one, { ...method, task: { ...method.task, weights } });
    expect(score?.stars).toBe(4);
  });

  it('has at most the stars of a failed check’s cap', () => {
    const score = task([...reachedBoth, ...asked('answer-essential', 'passed', 'passed', 'failed'), ...asked('home-link', 'passed')]);
    expect([score.percent, score.stars, score.notes]).toEqual([87, 2, ['At most 2 stars: the essential answer was not found']]);
    const low = { ...method, task: { ...method.task, caps: method.task.caps.map((cap) => ({ ...cap, stars: 1 })) } };
    const [held] = scoreSite(site, [...reachedBoth, ...asked('answer-essential', 'passed', 'passed', 'failed'), ...asked('home-link', 'passed')], one, low);
    expect(held?.notes).toEqual(['At most 1 star: the essential answer was not found']);
  });

  it('has no note of a cap that holds nothing down', () => {
    const score = task([about('bin-day', 'task-reached', 'passed'), ...asked('answer-essential', 'failed'), ...asked('home-link', 'failed')]);
    expect([score.percent, score.stars, score.notes]).toEqual([40, 2, []]);
  });

  it('has 0 stars where it was certainly not reached on any device, and only there', () => {
    const lost = (device: 'desktop' | 'phone', state: State) => about('bin-day', 'task-reached', state, { device });
    expect(task([lost('desktop', 'failed'), lost('phone', 'failed'), ...asked('home-link', 'passed')]).stars).toBe(0);
    expect(task([lost('desktop', 'failed'), lost('phone', 'failed'), ...asked('answer-essential', 'cantTell')])).toMatchObject({ stars: 0, notes: ['0 stars: no route led to a page that answers.'] });
    expect(task([lost('desktop', 'failed'), lost('phone', 'passed'), ...asked('home-link', 'failed')]).stars).toBe(1);
    expect(task([lost('desktop', 'failed'), lost('phone', 'untested'), ...asked('home-link', 'passed'), ...asked('answer-further', 'passed')]).stars).not.toBe(0);
  });

  it('shows stars that the published percentage explains', () => {
    // 84.6 % is published as 85 %, from which on there are four.
    const score = task([...reachedBoth, ...asked('answer-essential', 'passed', 'passed', 'passed', 'passed', 'passed'), ...asked('home-link', 'passed'), ...asked('answer-further', 'failed')]);
    expect([score.percent, score.stars]).toEqual([91, 4]);
    const near = scoreSite(site, [...asked('home-link', ...Array<State>(11).fill('passed'), 'failed', 'failed')], one, method)[0]!;
    expect([near.points, near.percent, near.stars]).toEqual([0.846154, 85, 4]);
  });

  it('is null, not 0, without findings', () => {
    expect(task([])).toMatchObject({ points: null, percent: null, low: null, high: null, stars: null, coverage: 0, ledger: [], notes: ['Not rated: nothing could be answered.'] });
  });
});

describe('the measures of a site', () => {
  it('count a page once for each check and device, whatever the number of rules', () => {
    const axe = (page: string, item: string, state: State, device: 'desktop' | 'phone') => about(page, 'axe-serious', state, { item, device });
    const score = scored([axe('page-a', 'label', 'failed', 'desktop'), axe('page-a', 'contrast', 'failed', 'desktop'), axe('page-a', '', 'passed', 'phone'), axe('page-b', '', 'passed', 'desktop'), axe('page-b', '', 'passed', 'phone')]).get('accessibility')!;
    expect(score.ledger).toMatchObject([{ of: 'axe-serious', weight: 3, passed: 3, failed: 1, undecided: 0, earned: 2.25 }]);
    expect(score.ledger[0]?.findings).toHaveLength(5);
  });

  it('count on a phone only what was seen on a phone', () => {
    const findings = [about('page-a', 'covered-page', 'failed', { device: 'desktop' }), about('page-a', 'covered-page', 'passed', { device: 'phone' }), about('page-a', 'sideways-scroll', 'passed', { device: 'phone' })];
    expect(scored(findings).get('mobile')).toMatchObject({ points: 4, possible: 4, stars: 4 });
  });

  it('asks nothing of what only further screens showed, whether it failed or is not known', () => {
    const walked = about('page-1', 'sideways-scroll', 'passed', { device: 'phone' });
    const further = [{ ...about('page-1', 'sideways-scroll', 'failed'), device: 'tablet' }, { ...about('page-2', 'sideways-scroll', 'untested'), device: 'landscape' }];
    expect(scored([walked, ...further])).toEqual(scored([walked]));
  });

  it('have no stars below the coverage floor', () => {
    const states: readonly State[] = ['passed', 'passed', 'passed', 'untested'];
    const score = scored(states.map((state, i) => about(`page-${i}`, 'sideways-scroll', state, { device: 'phone' }))).get('mobile');
    expect(score).toMatchObject({ percent: 100, low: 75, coverage: 0.75, stars: null, notes: ['Not rated: 75 % of what was asked could be answered.'] });
  });

  it('ask nothing about tasks that are no duty, nor about other sites', () => {
    const findings = [...asked('home-link', 'passed'), about('school-place', 'home-link', 'failed'), about('bin-day', 'home-link', 'failed', { site: 'S2', item: 'i9' })];
    expect(scored(findings, [...one, duty('school-place', ['county'])]).get('findability')).toMatchObject({ points: 1, possible: 1 });
  });
});

describe('overall', () => {
  const good = [
    ...reachedBoth, ...asked('home-link', 'passed', 'failed'), ...asked('landing-link', 'passed'),
    about('page-a', 'axe-critical', 'passed', { device: 'phone', roles: ['home'] }), about('page-a', 'sideways-scroll', 'passed', { device: 'phone' }),
  ];

  it('is the mean of the task stars and the measures, by the method’s weights', () => {
    const score = scored(good).get('overall')!;
    expect(score.ledger.map(({ of, weight, earned }) => [of, weight, earned])).toEqual([['tasks', 16, 12], ['findability', 4, 3], ['accessibility', 4, 4], ['mobile', 4, 4]]);
    expect(figures(score)).toEqual({ points: 23, possible: 28, percent: 82, low: 82, high: 82, coverage: 1, stars: 3 });
  });

  it('takes a task without a rating for undecided, not for nothing', () => {
    const score = scoreSite(site, good, [...one, duty('missed-bin')], method).at(-1)!;
    expect([score.percent, score.coverage, score.stars]).toEqual([82, 0.7143, null]);
    expect([score.low, score.high]).toEqual([61, 89]);
    expect(score.notes).toEqual(['Not ranked: 71 % of what was asked could be answered, 80 % is needed.']);
  });

  it('is held down by a gate that a finding closes, and says so', () => {
    const best = good.map((finding) => (finding.state === 'failed' ? { ...finding, state: 'passed' as const } : finding));
    const gate = (roles: Finding['roles']) => scored([...best, about('page-b', 'axe-critical', 'failed', { device: 'phone', roles })]).get('overall')!;
    expect(scored(best).get('overall')).toMatchObject({ percent: 100, stars: 4, notes: [] });
    expect(gate(['home', 'way'])).toMatchObject({ percent: 93, stars: 3, notes: ['At most 3 stars: a critical failure on the home page'] });
    expect(gate(['way'])).toMatchObject({ percent: 93, stars: 4, notes: [] });
  });

  it('is null, not 0, where nothing was answered, and leaves out what was not asked', () => {
    expect(scored([]).get('overall')).toMatchObject({ points: null, percent: null, stars: null, coverage: 0 });
    expect(scored([about('page-a', 'sideways-scroll', 'passed', { device: 'phone' })], []).get('overall')).toMatchObject({ points: 4, possible: 4, percent: 100 });
    const noBands = scoreSite(site, good, one, { ...method, bands: [] }).at(-1);
    expect(noBands).toMatchObject({ stars: null, notes: ['The method names no bands.'] });
  });
});
