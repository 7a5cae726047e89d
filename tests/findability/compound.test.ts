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
  it('leaves words with figures and very short ones out of the lexicon', () => {
    expect([...lexiconOf(['to', 'a1b2', 'box'])]).toEqual(['box', 'boxes']);
  });
});
