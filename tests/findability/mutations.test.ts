import { describe, expect, it } from 'vitest';
import { mutationsOf } from '../../src/findability/mutations.ts';

describe('mutationsOf', () => {
  it.each([
    ['pot', 'pot bot mhot phot'], ['treth', 'treth dreth nhreth threth'], ['casgliad', 'casgliad gasgliad nghasgliad chasgliad'],
    ['bin', 'bin fin min'], ['dogfen', 'dogfen ddogfen nogfen'], ['gwastraff', 'gwastraff wastraff ngwastraff'], ['mynwent', 'mynwent fynwent'],
    ['llyfr', 'llyfr lyfr'], ['rhent', 'rhent rent'], ['ysgol', 'ysgol hysgol'], ['ailgylchu', 'ailgylchu hailgylchu'],
  ])('%s may begin a word as %s', (word, forms) => {
    expect(mutationsOf(word).join(' ')).toBe(forms);
  });

  it.each(['ffordd', 'chwyn', 'ddoe', 'thema', 'swyddfa', 'lein', 'y', 'tŷ', 'nant', 'hafan'])('%s stays as it is', (word) => {
    expect(mutationsOf(word)).toEqual([word]);
  });
});
