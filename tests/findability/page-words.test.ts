import { describe, expect, it } from 'vitest';
import { hear } from '../../src/findability/hearing.ts';
import { scoreOf } from '../../src/findability/moves.ts';
import { pageCover, pageWords } from '../../src/findability/page-words.ts';
import { bins, link, source } from './made.ts';

const cover = (title: string, more: Parameters<typeof source>[0] = {}, url = 'https://a.test/x') =>
  pageCover(bins, pageWords(bins, source(more), url), hear(bins, title));

describe('pageCover', () => {
  it('adds title and heading by noisy or', () => {
    const { score } = cover('Bin collection day', { headings: [{ level: 1, text: 'Bin collection day' }], text: '' });
    expect(score).toBeCloseTo(1 - (1 - .8) * (1 - .9));
  });
  it('counts a page whose title says nothing for little', () => {
    expect(cover('Contact us', { text: 'A word about the bin and more' }).score).toBeLessThan(.4);
  });
  it('reads address, way to it, first words and description', () => {
    const bare = cover('Bins', { text: '' }).score;
    expect(cover('Bins', { text: '' }, 'https://a.test/bins/collection').score).toBeGreaterThan(bare);
    expect(cover('Bins', { text: '', breadcrumb: 'Home › Collection calendar' }).score).toBeGreaterThan(bare);
    expect(cover('Bins', { text: 'Your collection day' }).score).toBeGreaterThan(bare);
    expect(cover('Bins', { text: '', description: 'Your collection day' }).score).toBeGreaterThan(bare);
  });
  it('takes a little away for a heading about other things', () => {
    const of = (text: string) => cover('Bins', { text: '', headings: [{ level: 1, text }] }).score;
    expect(of('Bins zebra giraffe')).toBeLessThan(of('Bins'));
  });
  it('lets a section carry the page, and tells what it is without its links', () => {
    const { score, withoutLink, evidence } = cover('Do it', { text: '', links: [link('Bin collection day', 'https://portal.test/')] });
    expect(score).toBeCloseTo(.8);
    expect(scoreOf(withoutLink)).toBe(0);
    expect(evidence).toContainEqual({ field: 'best passage (link)', term: 'bin', of: 'bin', strength: 1 });
  });
});
