import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/read/nearest.ts';

describe('did you mean', () => {
  it.each([
    ['gaol', ['goal', 'gate'], 'goal'],
    ['London Borough', ['london-borough', 'unitary'], 'london-borough'],
    ['titel', ['sites', 'title'], 'title'],
    ['consistent', ['consistent-destination', 'home-link'], 'consistent-destination'],
    ['Unitary authority', ['welsh', 'unitary'], 'unitary'],
    ['xy', ['ab', 'cd'], null],
    ['to', ['tomorrow'], null],
    ['', ['a'], null],
    ['same', ['same'], null],
    ['quite different', ['home', 'search'], null],
  ])('%s among %j: %s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it('does not take long over a very long word', () => {
    expect(nearest('x'.repeat(1_000_000), ['home'])).toBeNull();
  });
});
