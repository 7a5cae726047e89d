import { describe, expect, it } from 'vitest';
import { judgeDestination } from '../../src/findability/destination.ts';
import { isFiller } from '../../src/findability/is-filler.ts';
import { bins, graphOf, titled } from './made.ts';

const lorem = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. Donec non libero vel metus scelerisque vestibulum.';

describe('isFiller', () => {
  it('knows a text of nothing but filler, with a word or two around it', () => {
    expect([lorem, `Test 1 ${lorem} Test 2 ${lorem}`].map((text) => isFiller({ text }))).toEqual([true, true]);
  });
  it('forgives a sentence of it in a page that says something', () => {
    const text = `${'We collect your bins every week and tell you when the day changes. '.repeat(12)}Lorem ipsum dolor.`;
    expect([isFiller({ text }), isFiller({ text: 'Words' }), isFiller({ text: '' })]).toEqual([false, false, false]);
  });
  it('makes a page answer nothing, whatever its heading says', () => {
    expect(judgeDestination(bins, graphOf(titled('/', 'Home'), titled('/bins', 'Bin collection day', [], { text: lorem }))).verdict).toBe('not-found');
  });
});
