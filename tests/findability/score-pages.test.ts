import { describe, expect, it } from 'vitest';
import type { MappedPage } from '../../src/model/map.ts';
import { pointersOf } from '../../src/findability/pointers.ts';
import { becauseOf, scorePages } from '../../src/findability/score-pages.ts';
import { bins, graphOf, link, mapped, titled } from './made.ts';

const scored = (...pages: readonly MappedPage[]) => {
  const graph = graphOf(...pages);
  return scorePages(bins, graph, pointersOf(bins, graph));
};

describe('scorePages', () => {
  it('puts the page that answers first and raises it by the links to it', () => {
    const answer = titled('/bins', 'Refuse');
    const [alone] = scored(answer);
    const [first] = scored(titled('/', 'Home', [link('Bin collection day', '/bins')]), answer);
    expect(first?.read.url).toMatch(/bins$/);
    expect(first?.score ?? 0).toBeGreaterThan(alone?.score ?? 1);
  });
  it('leaves out pages that say that they are missing', () => {
    expect(scored(titled('/bins', 'Page not found'), titled('/a', 'Sorry, this page cannot be found'), mapped('/b',
      { title: '404 – Bins' }))).toEqual([]);
    expect(scored(titled('/bins', 'Lost and found bins'))).toHaveLength(1);
  });
  it('keeps the order of the pages among equals: that of the links from home', () => {
    const start = titled('/', 'Home', [link('One', '/b'), link('Two', '/a')]);
    const paths = (...pages: readonly MappedPage[]) => scored(...pages).slice(0, 2).map(({ read }) => read.url.slice(-1));
    expect(paths(titled('/a', 'Bin day'), titled('/b', 'Bin day'), start)).toEqual(['b', 'a']);
    expect(paths(titled('/b', 'Bin day'), titled('/a', 'Bin day'))).toEqual(['a', 'b']);
  });
  it('knows what is not of this site', () => {
    expect(scored(titled('https://portal.test/x', 'Bins'), titled('https://forms.brambleford.test/x',
      'Bins')).map(({ away }) => away).sort()).toEqual([false, true]);
  });
  it('says in plain words what counted', () => {
    const [first] = scored(titled('/news/bins', 'Bin day', [], { text: 'the bin day', words: 90 }), titled('/', 'Home',
      [link('Bin day', '/news/bins')]));
    if (!first) throw new Error('no page');
    expect(becauseOf(first.own, first.pointer)).toEqual([
      'its title says “bin” and “day”', 'its heading says “bin” and “day”', 'its address says “bin”',
        'its best passage (text) says “bin … day”',
      'a link to it on https://www.brambleford.test/ reads “Bin day” (scent 0.43)', 'it looks like news (× 0.50)',
    ]);
  });
});
