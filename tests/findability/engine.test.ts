import { describe, expect, it } from 'vitest';
import type { EngineFinding } from '../../src/model/destination.ts';
import type { MappedPage, SiteMap } from '../../src/model/map.ts';
import { engineIndex, search } from '../../src/findability/engine-index.ts';
import { engineOf } from '../../src/findability/engine.ts';
import { siteGraph } from '../../src/findability/site-graph.ts';
import { bins, binWords, graphOf, home, mapped, scenarioOf, siteMap, titled } from './made.ts';

const bare = { text: '', lead: '', words: 0 };
function engine(pages: readonly MappedPage[], more: Partial<SiteMap> = {}, answers: readonly string[] = [`${home}d`]): EngineFinding | null {
  const map = siteMap(pages, more);
  return engineOf(bins, scenarioOf(binWords), map, siteGraph(map.pages, home), answers);
}
const ranks = (found: EngineFinding | null) => found?.first.map(({ url, kind }) => `${url.replace(home, '/')} ${kind}`);

describe('the textbook engine', () => {
  it('scores by BM25F, worked out by hand', () => {
    // Two pages, one has the word in its title: ln(1 + 1.5 / 1.5) = .6931; a title of mean length counts 3: 3 / (1.2 + 3) = .7143; .495.
    const index = engineIndex(graphOf(mapped('/x1', { ...bare, title: 'Bins' }), mapped('/x2', { ...bare, title: 'Libraries' })).read);
    expect(search(index, new Map([['bin', 1]])).map(({ page, score }) => [page.key, score])).toEqual([['brambleford.test/x1', .495]]);
    // At two fifths, the same.
    expect(search(index, new Map([['bin', .4]]))[0]?.score).toBe(.198);
    // A title twice the mean length counts 3 / (.5 + .5 × 4/3) = 2.571.
    const longer = engineIndex(graphOf(mapped('/x1', { ...bare, title: 'Bins today' }), mapped('/x2', { ...bare, title: 'Libraries' })).read);
    expect(search(longer, new Map([['bin', 1]]))[0]?.score).toBe(.473);
  });
  it('ranks the answer among the site’s pages and says what kind the first are', () => {
    const found = engine([
      titled('/', 'Brambleford', [], { ...bare, text: 'Bins, schools and more' }), titled('/news/12', 'Bin day at Christmas', [], { ...bare, text: 'bin day bin day' }),
      titled('/d', 'Bin day', [], { ...bare, text: 'bin day bin day bin day' }), titled('/archive/1', 'Archive: bin day 2011', [], bare), titled('/libraries', 'Libraries', [], bare),
    ]);
    expect(found).toMatchObject({ query: 'bin day', rank: 1, pages: 5 });
    expect(ranks(found)).toEqual(['/d answer', '/news/12 news', '/archive/1 archive', '/ page']);
  });
  it('knows words that mean the same, for less', () => {
    const found = engine([titled('/d', 'Refuse', [], bare), titled('/b', 'Bin', [], bare), titled('/c', 'Libraries', [], bare)]);
    expect(ranks(found)).toEqual(['/b page', '/d answer']);
    expect(found?.rank).toBe(2);
  });
  it('has no rank for an answer without a word of it, or none that was read', () => {
    expect(engine([titled('/b', 'Bins'), titled('/d', 'Sanitation', [], bare)])?.rank).toBeNull();
    expect(engine([titled('/b', 'Bins')])?.rank).toBeNull();
    expect(engine([])).toBeNull();
  });
  it('lets pages that ask not to be listed compete only where they answer', () => {
    const hidden = titled('/b', 'Bin day', [], { ...bare, robots: 'noindex, follow' });
    expect(ranks(engine([hidden, titled('/d', 'Bins', [], bare)]))).toEqual(['/d answer']);
    expect(ranks(engine([hidden, titled('/d', 'Bins', [], bare)], {}, [`${home}b`]))).toEqual(['/b answer', '/d page']);
  });
  it('indexes the pages of another site not at all', () => {
    const away = mapped('/', { title: 'Bin day' }, { asked: 'https://elsewhere.example/', got: 'https://elsewhere.example/' });
    expect(engine([titled('/d', 'Bin day'), away])?.pages).toBe(1);
  });
});

describe('what hinders the answer in any engine', () => {
  const others = ['/a', '/b', '/c'].map((path) => titled(path, `Page ${path} | Brambleford Council`));
  const hindrances = (page: Parameters<typeof titled>[3], title = 'Bin day | Brambleford Council', more: Partial<SiteMap> = {}) => engine([...others, mapped('/d', { title, ...page })], more)?.hindrances;
  it('is nothing on a page that is in order', () => expect(hindrances({})).toEqual([]));
  it('is a wish not to be listed, and another address that it gives as its own', () => {
    expect(hindrances({ robots: 'noindex' })).toEqual(['it asks engines not to list it (noindex)']);
    expect(hindrances({ canonical: `${home}a` })).toEqual(['it names another address as its true one: https://www.brambleford.test/a']);
    expect(hindrances({ canonical: `${home}d/` })).toEqual([]);
  });
  it('is its title', () => {
    expect(hindrances({}, ' ')).toEqual(['it has no title']);
    expect(hindrances({}, 'Sanitation | Brambleford Council')).toEqual(['its title, “Sanitation | Brambleford Council”, says no word of the task']);
    expect(hindrances({}, 'Bin day')).toEqual(['its title does not name the site, as other titles do (“Brambleford Council”)']);
    expect(hindrances({}, 'Page /a | Brambleford Council')).toEqual(['another page has the same title, “Page /a | Brambleford Council”', 'its title, “Page /a | Brambleford Council”, says no word of the task']);
  });
  it('is a sitemap that leaves it out, as far as all of it is known', () => {
    const sitemap = { files: [], listed: [`${home}a`], count: 1, isWhole: true };
    expect(hindrances({}, undefined, { sitemap })).toEqual(['the site’s own sitemap does not list it']);
    expect(hindrances({}, undefined, { sitemap: { ...sitemap, listed: [`${home}a`, 'http://brambleford.test/d/'] } })).toEqual([]);
    expect(hindrances({}, undefined, { sitemap: { ...sitemap, count: 20_001 } })).toEqual([]);
    expect(hindrances({}, undefined, { sitemap: { ...sitemap, isWhole: false } })).toEqual([]);
    expect(hindrances({}, undefined, { sitemap: { files: [], listed: sitemap.listed, count: 1 } })).toEqual([]);
    expect(hindrances({}, undefined, { sitemap: null })).toEqual([]);
  });
});
