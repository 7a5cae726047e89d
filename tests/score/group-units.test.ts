import { describe, expect, it } from 'vitest';
import type { State } from '../../src/model/finding.ts';
import { groupUnits } from '../../src/score/group-units.ts';
import type { Unit } from '../../src/score/units-of.ts';

const unit = (check: string, state: State, subject = 'page-1', device: Unit['device'] = 'desktop'): Unit => ({ check, subject, task: null, device, state, findings: [`${subject}/${check}/${device}`] });
const trials = new Set(['c']);
const groups = { grave: { title: 'Grave', checks: ['a', 'b', 'c'] } };
const states = (units: readonly Unit[]) => groupUnits(units, groups, trials).map(({ subject, device, state }) => [subject, device, state]);

describe('groupUnits', () => {
  it.each<readonly [string, readonly State[], State]>([
    ['fails where any failed', ['passed', 'failed', 'untested'], 'failed'],
    ['is undecided where one that only looks could not be made and none failed', ['passed', 'untested'], 'untested'],
    ['passes where a trial alone could not be made', ['passed', 'passed', 'untested'], 'passed'],
    ['fails where one failed and a trial could not be made', ['passed', 'failed', 'untested'], 'failed'],
    ['is undecided where a trial that could not be made was all that was asked', ['inapplicable', 'cantTell', 'untested'], 'untested'],
    ['passes where one passed and none failed', ['passed', 'inapplicable', 'cantTell'], 'passed'],
    ['is undecided where a person was all that was asked', ['cantTell', 'inapplicable'], 'cantTell'],
    ['is not asked where nothing arose', ['inapplicable', 'inapplicable'], 'inapplicable'],
  ])('%s', (_say, given, wanted) => {
    const units = given.map((state, n) => unit(['a', 'b', 'c'][n] ?? '', state));
    expect(states(units)).toEqual([['page-1', 'desktop', wanted]]);
    expect(states(units.toReversed())).toEqual(states(units));
  });

  it('passes in doubt where something besides was left to a person', () => {
    expect(groupUnits([unit('a', 'passed'), unit('b', 'cantTell')], groups).map(({ state, isDoubtful }) => [state, isDoubtful])).toEqual([['passed', true]]);
    expect(groupUnits([unit('a', 'passed'), unit('c', 'untested')], groups, trials).map(({ state, isDoubtful }) => [state, isDoubtful])).toEqual([['passed', true]]);
    expect(groupUnits([unit('a', 'passed')], groups)[0]).not.toHaveProperty('isDoubtful');
  });

  it('keeps pages and devices apart, leaves other checks out, and names all that is behind it', () => {
    const units = [unit('a', 'failed'), unit('b', 'passed', 'page-1', 'phone'), unit('a', 'passed', 'page-2'), unit('other', 'failed', 'page-2'), unit('c', 'passed')];
    expect(states(units)).toEqual([['page-1', 'desktop', 'failed'], ['page-1', 'phone', 'passed'], ['page-2', 'desktop', 'passed']]);
    expect(groupUnits(units, groups)[0]?.findings).toEqual(['page-1/a/desktop', 'page-1/c/desktop']);
  });

  it('is not asked of the shell where there is only something for a person', () => {
    expect(states([unit('a', 'passed'), unit('b', 'cantTell', 'shell')])).toEqual([['page-1', 'desktop', 'passed']]);
    expect(states([unit('a', 'passed'), unit('b', 'failed', 'shell')])).toEqual([['page-1', 'desktop', 'passed'], ['shell', 'desktop', 'failed']]);
  });

  it('makes nothing where the method has no groups', () => {
    expect(groupUnits([unit('a', 'failed')])).toEqual([]);
  });
});
