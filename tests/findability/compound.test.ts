import { describe, expect, it } from 'vitest';
import { lexiconOf, splitCompound } from '../../src/findability/compound.ts';
import { councilWords } from '../../src/findability/council-words.ts';

const lexicon = lexiconOf([...councilWords, 'bin', 'collection', 'church']);

describe('splitCompound', () => {
  it.each([
    ['bincollections', ['bin', 'collections']], ['flytipping', ['fly', 'tipping']], ['abandonedvehicles', ['abandoned', 'vehicles']],
    ['counciltax', ['council', 'tax']], ['churchespolicies', ['churches', 'policies']], ['missedbin', ['missed', 'bin']],
  ])('%s', (word, parts) => expect(splitCompound(word, lexicon)).toEqual(parts));
  it.each(['cabin', 'combine', 'robin', 'binding', 'bins', 'binxyz'])('%s stays whole', (word) =>
    expect(splitCompound(word, lexicon)).toEqual([word]));
  it.each([
    ['reportapothole', 'report a pothole'], ['wasteandrecycling', 'waste and recycling'], ['roadsandtravel', 'roads and travel'], ['changeofaddress', 'changeofaddress'],
    ['inform', 'inform'], ['forward', 'forward'], ['inland', 'inland'], ['format', 'format'], ['visitor', 'visitor'], ['streeta', 'streeta'],
  ])('%s is %s: small words may join others, never begin or end', (word, parts) => expect(splitCompound(word, lexicon).join(' ')).toBe(parts));
  it('takes the fewest parts', () => {
    expect(splitCompound('abcdefghi', new Set(['abc', 'def', 'ghi', 'abcdef']))).toEqual(['abcdef', 'ghi']);
  });
  it('takes nothing for a word of a person’s that is longer than sixty letters, and gets through any length', () => {
    expect(splitCompound('bin'.repeat(20), lexicon)).toHaveLength(20);
    const long = ['bin'.repeat(21), `x${'bin'.repeat(20_000)}`, 'x'.repeat(40_000)];
    for (const word of long) expect(splitCompound(word, lexicon)).toEqual([word]);
  });
  it('leaves words with figures and very short ones out of the lexicon', () => {
    expect([...lexiconOf(['to', 'a1b2', 'box'])]).toEqual(['box', 'boxes']);
  });
});
