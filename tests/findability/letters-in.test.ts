import { describe, expect, it } from 'vitest';
import { lettersIn } from '../../src/findability/letters-in.ts';

describe('lettersIn', () => {
  it.each([
    ['B', 'bb'], ['b', 'bb'], [' B ', 'bb'], ['[B]', 'bb'], ['Letter B', 'bb'], ['Services beginning with B', 'bb'], ['Services starting with the letter B', 'bb'], ['View letter B', 'bb'],
    ['Go to B', 'bb'], ['Jump to letter B', 'bb'], ['B (12)', 'bb'], ['B services', 'bb'], ['A-Z: B', 'bb'], ['All services beginning with B', 'bb'], ['Pages that begin with B', 'bb'], ['Browse services: B', 'bb'],
    ['A–C', 'ac'], ['A - C', 'ac'], ['A to C', 'ac'], ['A...C', 'ac'], ['ABC', 'ac'], ['A B C', 'ac'], ['X, Y, Z', 'xz'], ['Services beginning with A to C', 'ac'], ['A', 'aa'], ['X/Y/Z', 'xz'],
  ])('%s', (text, letters) => {
    expect(lettersIn(text)?.join('')).toBe(letters);
  });
  it.each(['', 'A to Z', 'A-Z of services', 'Bins', 'Be', 'No', 'DE', 'abc', 'A-', 'Add', 'A+', 'Vitamin B', 'Hepatitis B services', 'Group B', 'C to A', 'ACE', 'Services', 'Plan B', 'Tax band B', '1', 'É'])('not %s', (text) => {
    expect(lettersIn(text)).toBeNull();
  });
});
