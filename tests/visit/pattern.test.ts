import { describe, expect, it } from 'vitest';
import { isOnSite, isSameAddress, cleanAddress, lookId } from '../../src/visit/address.ts';
import { holds, isExactly, isPattern } from '../../src/visit/pattern.ts';

describe('words of a step', () => {
  it.each([
    ['Bins', 'Bins and recycling', true],
    ['bin', 'Bins and recycling', false],
    ['BINS  and', 'bins and\n recycling', true],
    ["what's on", 'What’s on in town', true],
    ['/bins', 'http://x.test/bins', true],
    ['C++ (new)', 'Learn C++ (new) today', true],
    ['~^report .*bin$', 'Report a missed bin', true],
    ['~^report .*bin$', 'How to report a missed bin', false],
    ['biniau', 'Casglu biniau', true],
    ['ysgol', 'Ysgolion', false],
  ])('%s in “%s”: %s', (pattern, text, is) => expect(holds(pattern, text)).toBe(is));

  it('tells exactly these words from words that hold them', () => {
    expect([isExactly('bins ', ' Bins'), isExactly('Bins', 'Bins and'), isExactly('~bins', 'bins')]).toEqual([true, false, false]);
  });

  it('knows what can be used as a pattern', () => {
    expect(['Bins', '~bins?', '~(', '~', '', ' '].map(isPattern)).toEqual([true, true, false, false, false, false]);
  });
});

describe('addresses', () => {
  it('are absolute, http and without fragment, or nothing', () => {
    expect(['/a?b#c', 'HTTP://U:P@X.test:80/', 'mailto:a@b.c', 'javascript:1', 'http://'].map((one) => cleanAddress(one, 'http://x.test/y')))
      .toEqual(['http://x.test/a?b', 'http://x.test/', null, null, null]);
  });

  it.each([
    ['http://x.test/bins/', 'http://x.test/bins', true],
    ['http://x.test/bins/index.html#top', 'https://x.test/bins', true],
    ['http://x.test/', 'http://x.test', true],
    ['http://x.test/bins?a=1', 'http://x.test/bins', false],
    ['http://x.test/Bins', 'http://x.test/bins', false],
  ])('%s and %s are one page: %s', (one, other, are) => expect(isSameAddress(one, other)).toBe(are));

  it.each([
    ['https://forms.brambleford.gov.uk/x', 'https://www.brambleford.gov.uk/', true],
    ['https://www.otherton.gov.uk/', 'https://www.brambleford.gov.uk/', false],
    ['http://127.0.0.1:81/', 'http://127.0.0.1:80/', false],
    ['http://evil-brambleford.test/', 'http://brambleford.test/', false],
    ['nonsense', 'http://brambleford.test/', false],
  ])('%s is a page of %s: %s', (one, home, is) => expect(isOnSite(one, home)).toBe(is));

  it('name looks by the SHA-256 of what was asked', () => {
    expect(lookId('http://x.test/')).toMatch(/^[0-9a-f]{16}$/);
    expect(lookId('http://x.test/')).not.toBe(lookId('http://x.test/a'));
  });
});
