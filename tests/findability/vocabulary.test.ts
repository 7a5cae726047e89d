import { describe, expect, it } from 'vitest';
import { councilWords } from '../../src/findability/council-words.ts';
import { smallWords } from '../../src/findability/small-words.ts';
import { partsOf, vocabularyOf } from '../../src/findability/vocabulary.ts';
import { bins, binWords, tax } from './made.ts';

describe('vocabularyOf', () => {
  it('files terms under their first stem with their kind', () => {
    expect(bins.terms.get('collect')?.map(({ term, of, kind }) => [term, of, kind])).toEqual([
      ['collection day', 'collection day', 'concept'], ['collection', 'collection day', 'concept'],
    ]);
    expect(bins.terms.get('miss')?.[0]).toMatchObject({ kind: 'against', strength: .5, concept: -1 });
    expect(bins.weight).toBeCloseTo(1.8);
  });
  it('knows doing from reading, and minutes as a subject', () => {
    expect([bins.does, tax.does, bins.minutes]).toEqual([false, true, false]);
    const minutes = { ...binWords, concepts: [{ name: 'm', weight: 1, head: true, terms: { 'council minutes': 1 } }] };
    expect(vocabularyOf(minutes).minutes).toBe(true);
  });
  it('ignores a term without words', () => {
    const empty = { ...binWords, against: { '…': 1 } };
    expect([...vocabularyOf(empty).terms.values()].flat().some(({ term }) => term === '…')).toBe(false);
  });
  it('takes compounds of its own words and of councils’ apart, and remembers', () => {
    expect(partsOf(bins, ['bincollectionday', 'counciltax', 'cabin'])).toEqual(['bin', 'collection', 'day', 'council', 'tax', 'cabin']);
    expect(partsOf(bins, ['bincollectionday'])).toEqual(['bin', 'collection', 'day']);
  });
});

describe('the word lists', () => {
  it('hold about as many council words as the method says, once each, none of them empty talk alone', () => {
    expect(new Set(councilWords).size).toBe(councilWords.length);
    expect(councilWords.length).toBeGreaterThan(110);
    expect(smallWords.has('bin')).toBe(false);
  });
});
