import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/findability/own-words.ts';
import { bins, graphOf, home, titled } from './made.ts';

describe('ownWords', () => {
  it('judges again only when the title is seen differently', () => {
    const [read] = graphOf(titled('/bins', 'Bins | Site')).read;
    if (!read) throw new Error('no page');
    const first = ownWords(bins, read, new Set(), home);
    expect(first.title).toBe('Bins – Site');
    expect(ownWords(bins, read, new Set(), home)).toBe(first);
    const second = ownWords(bins, read, new Set(['Site']), home);
    expect(second.title).toBe('Bins');
    expect(second.cover.score).toBeGreaterThanOrEqual(first.cover.score);
  });
});
