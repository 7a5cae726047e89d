import { describe, expect, it } from 'vitest';
import { round } from '../../src/findability/moves.ts';
import { scentOf, type Worded } from '../../src/findability/scent.ts';
import { bins, link } from './made.ts';

const smell = (text: string, more: Partial<Worded> = {}, address = true): number => scentOf(bins, { ...link(text, null), ...more },
  { address }).score;

describe('scentOf', () => {
  it('gives all to a link that says all', () => expect(smell('Bin collection day')).toBe(1));
  it('follows the formula for a link with one idea', () => {
    // direct = 1/1.8 × (.4 + .6), nothing broader, no door, nothing unexplained
    expect(smell('Bins')).toBe(round(1 / 1.8));
  });
  it('adds what stands around, less than the text itself', () => {
    expect(smell('Find yours', { context: 'Bins' })).toBeGreaterThan(smell('Find yours'));
    expect(smell('Find yours', { context: 'Bins' })).toBeLessThan(smell('Find yours bins'));
    expect(smell('More', { extra: 'Bin collection' })).toBeGreaterThan(smell('More', { context: '' }));
  });
  it('reads the address only for the crawler', () => {
    const href = 'https://a.test/bin-collection';
    expect(smell('Click here', { href })).toBeGreaterThan(.3);
    expect(smell('Click here', { href }, false)).toBe(0);
  });
  it('follows parents and doors, and less so the more is unexplained', () => {
    expect(smell('Environment')).toBe(round(.45 * .5));
    expect(smell('All services')).toBe(.22);
    expect(smell('Find a barking dog')).toBeLessThan(smell('Find'));
    expect(smell('Environment protest march report')).toBeLessThan(smell('Environment protest'));
    expect(smell('Services for barking dogs everywhere and howling wolves')).toBe(0);
  });
  it('follows to a visitor the letter of an A to Z under which a word of the task stands', () => {
    expect(smell('B', {}, false)).toBe(.5);
    expect(smell('A–C', {}, false)).toBe(.5);
    expect(smell('Z', {}, false)).toBe(0);
    expect(smell('B')).toBe(.01);
  });
  it('hardly follows what the resident does where it is done to something else', () => {
    expect(smell('Find')).toBe(.22);
    expect(smell('Find a zebra')).toBeLessThan(.12);
  });
  it('takes away for look-alikes, news and files', () => {
    const plain = smell('Bin collection', { href: 'https://a.test/x' });
    expect(smell('Bulky bin collection', { href: 'https://a.test/x' })).toBeLessThan(plain * .7);
    expect(smell('Bin collection', { href: 'https://a.test/news/x' })).toBeCloseTo(plain * .5);
    expect(smell('Bin collection', { href: 'https://a.test/x.pdf' })).toBeCloseTo(plain * .6);
  });
  it('names every word and its field', () => {
    const { matches, against, unexplained } = scentOf(bins, link('Missed bin zebra', '/bins', { context: 'Environment',
      extra: 'collection' }), { address: true });
    expect(matches).toEqual([
      { field: 'text', term: 'bin', of: 'bin', strength: 1 }, { field: 'text', term: 'missed', of: 'against', strength: .5 },
      { field: 'context', term: 'environment', of: 'broader', strength: .5 }, { field: 'extra', term: 'collection',
        of: 'collection day', strength: .9 },
      { field: 'address', term: 'bin', of: 'bin', strength: 1 },
    ]);
    expect([against, unexplained]).toEqual([.5, ['zebra']]);
  });
  it('smells nothing in nothing and stays within 0 and 1', () => {
    expect(smell('')).toBe(0);
    expect(smell('Bin bin collection day environment all services', { context: 'bin collection day', extra: 'bin collection day' }))
      .toBeLessThanOrEqual(1);
  });
});
