import { describe, expect, it } from 'vitest';
import { coverOf, hear } from '../../src/findability/hearing.ts';
import { vocabularyOf } from '../../src/findability/vocabulary.ts';
import { bins, binWords } from './made.ts';

describe('hear', () => {
  it('takes the strongest term of each idea, phrases as words in a row', () => {
    expect(hear(bins, 'Refuse and bins: your collection day').concepts.map((term) => term?.term)).toEqual(['bin', 'collection day']);
    expect(hear(bins, 'the day of collection').concepts[1]?.term).toBe('collection');
  });
  it('lists content words that nothing explains, not small words, figures or single letters', () => {
    const heard = hear(bins, 'Report a barking dog in 2024 at our x bin');
    expect(heard.unexplained).toEqual(['report', 'barking', 'dog']);
    expect(heard.content).toBe(4);
  });
  it('hears doors, parents, actions and look-alikes', () => {
    const heard = hear(bins, 'Find all services where I live, missed bins');
    expect([heard.hub?.term, heard.broader?.term, heard.action?.term, heard.against?.term])
      .toEqual(['all services', 'where i live', 'find', 'missed']);
  });
  it('does not hear a look-alike inside a longer phrase of the task', () => {
    const words = { ...binWords, concepts: [{ name: 'garden', weight: 1, head: true, terms: { 'garden waste': 1, bin: 1 } }] };
    expect(hear(vocabularyOf(words), 'Garden waste bin').against).toBeNull();
    expect(hear(vocabularyOf(words), 'Garden bin').against?.term).toBe('garden');
  });
  it('hears nothing in nothing', () => {
    expect(hear(bins, '')).toEqual({
      concepts: [null, null], broader: null, against: null, action: null, hub: null, content: 0, unexplained: [], hits: [],
    });
  });
});

describe('coverOf', () => {
  it('is the weighted share, and nothing without the idea that must be there', () => {
    expect(coverOf(bins, hear(bins, 'bin collection').concepts)).toBeCloseTo((1 + .8 * .9) / 1.8);
    expect(coverOf(bins, hear(bins, 'bin').concepts)).toBeCloseTo(1 / 1.8);
    expect(coverOf(bins, hear(bins, 'collection day').concepts)).toBe(0);
  });
});
