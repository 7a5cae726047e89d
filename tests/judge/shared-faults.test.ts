import { describe, expect, it } from 'vitest';
import { sharedFaults, stepsTried, type Tried } from '../../src/judge/shared-faults.ts';
import type { Journey, JudgedOutcome, StepTaken } from '../../src/model/visit.ts';
import { bins, journey, lost, reached } from './made/site.ts';

function step(line: number | undefined, outcome: StepTaken['outcome'], some: Partial<StepTaken> = {}): StepTaken {
  return { word: 'follow', say: 'follow', outcome, url: bins, look: null, link: null, detail: '', ...(line === undefined ? {} : { line }), ...some };
}

/** A journey of one site over the lines 1 and 2 of the script: lost at the second, or over both. */
function walk(site: string, isLost: boolean, device: 'desktop' | 'phone' = 'desktop'): Journey {
  const made = journey('scripted', device, isLost ? lost : reached(), { steps: [step(1, 'done'), step(2, isLost ? 'not-found' : 'done')] });
  return { ...made, visit: { ...made.visit, site, id: `${site}/missed-bin/scripted/${device}` } };
}
const notFound: JudgedOutcome = { outcome: 'not-found', because: '' };
const tried = (journeys: readonly Journey[], outcome: JudgedOutcome = notFound, own: readonly string[] = []): readonly Tried[] =>
  stepsTried(journeys, Object.fromEntries(journeys.map(({ visit }) => [visit.id, outcome])), new Set(own));
const faults = (failing: number, fine: number) =>
  sharedFaults([...Array.from({ length: failing }, (_, n) => walk(`lost-${n}`, true)), ...Array.from({ length: fine }, (_, n) => walk(`fine-${n}`, false))].flatMap((one) => tried([one])));

describe('a step that fails on many sites at once', () => {
  it('is our script’s fault from three sites and half of those where it was tried', () => {
    expect([[2, 0], [3, 3], [3, 4], [4, 4], [4, 5]].map(([failing = 0, fine = 0]) => faults(failing, fine).size)).toEqual([0, 3, 0, 4, 0]);
    expect(faults(3, 1).get('lost-0/missed-bin/scripted/desktop')).toEqual({
      outcome: 'broken-script', because: 'The same step of the script fails on 3 of the 4 sites where it was tried: the script broke, and no site is to blame.', changed: 'script',
    });
  });
  it('counts a site once, whatever its devices, and does not care for their order', () => {
    const two = ['a', 'b'].flatMap((site) => tried([walk(site, true), walk(site, true, 'phone')]));
    expect(sharedFaults(two).size).toBe(0);
    const three = [...two, ...tried([walk('c', true), walk('c', false, 'phone')])];
    expect([...sharedFaults(three.toReversed()).keys()].sort()).toEqual([...sharedFaults(three).keys()].sort());
    expect(sharedFaults(three).size).toBe(5);
  });
  it('does not count ways that failed where another worked, scripts of a site’s own, steps of no file, and what was lost otherwise', () => {
    const steps = [step(3, 'done', { word: 'try' }), step(4, 'not-found', { branch: ['try 1 of 2'] }), step(5, 'done', { branch: ['try 2 of 2'] }), step(undefined, 'done')];
    const [one] = [journey('scripted', 'desktop', reached(), { steps })];
    expect(tried([one]).map(({ step: at, failed }) => `${at} ${failed}`)).toEqual(['missed-bin :3 try false', 'missed-bin :5 follow false']);
    expect(tried([walk('a', true)], notFound, ['missed-bin'])).toEqual([]);
    expect(tried([journey('navigation', 'desktop', lost, { steps })])).toEqual([]);
    expect(tried([walk('a', true)], { outcome: 'dead-end', because: '' }).map(({ failed }) => failed)).toEqual([false]);
  });
  it('tells steps of fragments and words on one line apart', () => {
    const made = journey('scripted', 'desktop', lost, { steps: [step(2, 'done', { file: 'scenarios/fragments/a.yaml' }), step(2, 'done', { word: 'open' }), step(2, 'not-found')] });
    expect(new Set(tried([made]).map(({ step: at }) => at)).size).toBe(3);
  });
});
