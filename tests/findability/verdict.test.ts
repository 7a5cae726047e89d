import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/model/destination.ts';
import { verdictOf } from '../../src/findability/verdict.ts';

const candidate = (url: string, score: number, from: string | null = null): Candidate =>
  ({ url, score, title: '', kind: from ? 'off-site' : 'page', from, evidence: [], because: [] });
const verdict = (...all: Candidate[]) => verdictOf(all, { namesOf: ({ url }) => [url], isStep: ({ url }) => url === 'step' });

describe('verdictOf', () => {
  it.each([[.7, 'found'], [.6999, 'review'], [.5, 'review'], [.4999, 'not-found']] as const)('%d is %s', (score, word) => {
    expect(verdict(candidate('a', score)).verdict).toBe(word);
  });
  it('counts what is within .03 of the best and found itself', () => {
    expect(verdict(candidate('a', .9), candidate('b', .87), candidate('c', .86)).set).toEqual(['a', 'b']);
    expect(verdict(candidate('a', .71), candidate('b', .69)).set).toEqual(['a']);
    expect(verdict(candidate('a', .4)).set).toEqual([]);
  });
  it('says where two are as good, a page and its own hand-over not being two', () => {
    expect(verdict(candidate('a', .9), candidate('b', .86)).two).toBe(true);
    expect(verdict(candidate('a', .9), candidate('b', .85)).two).toBe(false);
    expect(verdict(candidate('a', .9), candidate('b', .9, 'a')).two).toBe(false);
    expect(verdict(candidate('b', .9, 'a'), candidate('a', .9)).two).toBe(false);
    expect(verdict(candidate('a', .9), candidate('step', .9)).two).toBe(false);
    expect(verdict(candidate('a', .2), candidate('b', .2)).two).toBe(false);
  });
  it('says not found of nothing', () =>
    expect(verdict()).toEqual({ verdict: 'not-found', set: [], best: null, candidates: [], two: false, by: 'judge' }));
});
