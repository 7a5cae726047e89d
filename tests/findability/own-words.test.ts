import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/findability/own-words.ts';
import type { SiteWide } from '../../src/findability/site-wide.ts';
import { bins, graphOf, home, titled } from './made.ts';

const wide = (...names: readonly string[]): SiteWide => ({ names: new Set(names), headings: new Set() });

describe('ownWords', () => {
  it('judges again only when the title is seen differently', () => {
    const [read] = graphOf(titled('/bins', 'Bins | Site')).read;
    if (!read) throw new Error('no page');
    const first = ownWords(bins, read, wide(), home);
    expect(first.title).toBe('Bins – Site');
    expect(ownWords(bins, read, wide(), home)).toBe(first);
    const second = ownWords(bins, read, wide('Site'), home);
    expect(second.title).toBe('Bins');
    expect(second.cover.score).toBeGreaterThanOrEqual(first.cover.score);
  });
  it('judges again when a heading turns out to stand on many pages', () => {
    const [read] = graphOf(titled('/libraries', 'Libraries', [], { headings: [{ level: 1, text: 'Libraries' }, { level: 2, text: 'Bin collection day' }] })).read;
    if (!read) throw new Error('no page');
    expect(ownWords(bins, read, wide(), home).passage?.says).toBe('Bin collection day');
    expect(ownWords(bins, read, { names: new Set(), headings: new Set(['Bin collection day']) }, home).passage).toBeNull();
  });
});
