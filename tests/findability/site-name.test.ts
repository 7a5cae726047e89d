import { describe, expect, it } from 'vitest';
import { ownTitle, siteNames, titleParts } from '../../src/findability/site-name.ts';
import { source } from './made.ts';

describe('titles', () => {
  it('come apart at their marks, not at hyphens', () => {
    expect(titleParts('Bins | Waste - Brambleford – Council » Home')).toEqual(['Bins', 'Waste', 'Brambleford', 'Council', 'Home']);
    expect(titleParts('Fly-tipping|X')).toEqual(['Fly-tipping', 'X']);
  });
  it('lose what over 30 % and at least three pages share', () => {
    const names = siteNames(['A | Site', 'B | Site', 'C | Site', 'A | Other'].map((title) => source({ title })));
    expect([...names]).toEqual(['Site']);
    expect(ownTitle('A | Site', names)).toBe('A');
    expect(ownTitle('Site', names)).toBe('Site');
    expect(ownTitle('', names)).toBe('');
  });
  it('keep everything on a site of two pages', () =>
    expect(siteNames([source({ title: 'A | S' }), source({ title: 'B | S' })]).size).toBe(0));
});
