import { describe, expect, it } from 'vitest';
import type { Destination, TaskFinding } from '../../src/model/destination.ts';
import { truthAgreement } from '../../src/score/index.ts';

const task = (scenario: string, verdict: Destination['verdict'], expected?: { readonly alive?: boolean | null; readonly shared?: number; readonly agrees?: boolean | null }): TaskFinding => {
  const destination: Destination = { verdict, set: [], best: null, candidates: [], two: false, by: 'judge' };
  const said = { url: 'https://b.test/', shared: 0, alive: true, agrees: null, ...expected, judged: destination };
  return { scenario, destination, shortest: null, greedy: null, searchRank: null, letterEntry: null, ...(expected === undefined ? {} : { expected: said }) };
};

describe('truthAgreement', () => {
  it('is nothing without addresses', () => expect(truthAgreement([task('a', 'found')], ['a'])).toEqual([]));
  it('compares live addresses of one service, and counts apart what the judge did not answer', () => {
    const [all, a, b] = truthAgreement([
      task('a', 'found', { agrees: true }), task('a', 'found', { agrees: true }), task('a', 'found', { agrees: false }), task('a', 'review', {}), task('a', 'not-found', {}),
      task('b', 'found', { alive: false }), task('b', 'found', { alive: null }), task('b', 'found', { shared: 2, agrees: true }), task('b', 'found'),
    ], ['a', 'b', 'c']);
    expect(all).toMatchObject({ task: null, pairs: 8, dead: 1, unread: 1, shared: 1, compared: 5, unsure: 1, none: 1, answered: { n: 3, agreed: 2, share: 2 / 3 } });
    expect(a).toMatchObject({ task: 'a', pairs: 5, compared: 5 });
    expect(b).toMatchObject({ task: 'b', pairs: 3, compared: 0, answered: { n: 0, share: null, low: null } });
  });
});
