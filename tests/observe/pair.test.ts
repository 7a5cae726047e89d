import { describe, expect, it } from 'vitest';
import { pair } from '../../src/observe/pair.ts';

describe('links of the source and links on the screen', () => {
  it.each([
    ['are equal', 'abcab', 'abcab', [0, 1, 2, 3, 4]], ['one was taken away', 'abcd', 'acd', [0, null, 1, 2]], ['one came', 'abc', 'axbc', [0, 2, 3]],
    ['one was changed', 'abc', 'axc', [0, null, 2]], ['twins, the first gone', 'aab', 'ab', [0, null, 1]], ['all gone', 'ab', '', [null, null]], ['none', '', 'ab', []],
  ])('%s', (_, facts, seen, pairs) => expect(pair([...facts], [...seen])).toEqual(pairs));

  it('says nothing where they are of two pages', () => {
    expect(() => pair([...'abcdefghijkl'], [...'mnopqrstuvwx'])).toThrow('only 0 of 12 links');
  });
});
