import { describe, expect, it } from 'vitest';
import { searchResults } from '../../src/findability/search-results.ts';
import { link, source } from './made.ts';

const frame = [link('Home', '/', { region: 'nav' }), link('Popular page', '/popular')];

describe('searchResults', () => {
  it('takes away what a nonsense query shows too, and whatever frames the page', () => {
    const page = source({ links: [
      ...frame, link('Bin days', '/bins', { extra: 'When we collect' }), link('Footer', '/f', { region: 'footer' }), link('Refuse',
        '/refuse'),
    ] });
    expect(searchResults(page, source({ links: frame }))).toEqual([
      { rank: 1, href: 'https://www.brambleford.test/bins', text: 'Bin days', extra: 'When we collect' },
      { rank: 2, href: 'https://www.brambleford.test/refuse', text: 'Refuse', extra: '' },
    ]);
  });
  it('keeps a result that a menu shows on every page too', () => {
    const nonsense = source({ links: [link('Bins', '/bins', { region: 'nav' })] });
    expect(searchResults(source({ links: [link('Bins', '/bins', { region: 'nav' }), link('Bins', '/bins')] }), nonsense)).toHaveLength(1);
  });
  it('drops pagers, facets and searches again, and links without an address', () => {
    const links = [
      link('2', '/p2'), link('Next page', '/p3'), link('Filter by news', '/f'), link('Council', '/search?q=bin&type=council'),
        link('Bins', null), link('Bins', '/bins'),
    ];
    expect(searchResults(source({ links }), null).map(({ text }) => text)).toEqual(['Bins']);
  });
  it('counts an address once, with its first words', () => {
    const links = [link('', '/bins'), link('Bin days', '/bins/'), link('Read more', '/bins'), link('Refuse', '/refuse')];
    expect(searchResults(source({ links }), null).map(({ rank, text }) => [rank, text])).toEqual([[1, 'Bin days'], [2, 'Refuse']]);
  });
  it('shows twenty at most, and those beside the main part only where the main part has none', () => {
    const many = Array.from({ length: 30 }, (_, n) => link(`Result of ${n} things`, `/r${n}`));
    expect(searchResults(source({ links: [link('Related', '/x', { region: 'aside' }), ...many] }), null)).toHaveLength(20);
    expect(searchResults(source({ links: [link('Only', '/x', { region: 'aside' })] }), null)).toHaveLength(1);
  });
  it.each(['No results found for bins', 'There are 0 results', 'Your search did not match anything'])('believes “%s”', (lead) => {
    expect(searchResults(source({ lead, links: [link('Try this', '/x')] }), null)).toEqual([]);
  });
  it('does not read “10 results” as none', () => {
    expect(searchResults(source({ lead: 'About 10 results', links: [link('Bins', '/x')] }), null)).toHaveLength(1);
  });

  const at = (place: string, ...paths: readonly string[]) => paths.map((path) => link(`At ${path}`, path, { place }));
  const shown = (links: readonly ReturnType<typeof link>[], nonsense: readonly ReturnType<typeof link>[] | null = []) =>
    searchResults(source({ links }), nonsense === null ? null : source({ links: nonsense })).map(({ href }) => new URL(href).pathname);

  it('takes the list and leaves what stands elsewhere', () => {
    expect(shown([...at('main>ul.results>li', '/1', '/2', '/3'), ...at('main>div>p', '/help')])).toEqual(['/1', '/2', '/3']);
  });
  it('takes odd and even, first and last, numbered and typed as one list', () => {
    const rows = ['li.row-1.first', 'li.row-2.even', 'li.type-news', 'li.row-4.last'].flatMap((row, n) => at(`main>ul.items>${row}`, `/${n}`));
    expect(shown([...rows, ...at('div>p', '/x', '/y')])).toEqual(['/0', '/1', '/2', '/3']);
  });
  it('takes a card of several links for one result', () => {
    const card = (n: number) => [
      ...at('ol>li.card>div.category', '/topic'), ...at('ol>li.card>h3', `/r${n}`), ...at('ol>li.card>ul.breadcrumb>li', `/up${n}`, `/top${n}`),
      link('Read more', `/r${n}`, { place: 'ol>li.card>p' }),
    ];
    expect(shown([...card(1), ...card(2), ...card(3)])).toEqual(['/r1', '/r2', '/r3']);
  });
  it('counts a box of best bets above the list, in order', () => {
    const list = at('main>ol>li>h3', '/1', '/2', '/3', '/4');
    expect(shown([...at('main>div.best-bets>p', '/best'), ...list])).toEqual(['/best', '/1', '/2', '/3', '/4']);
    expect(shown([...at('main>div.facets>ul>li', '/topics/a', '/topics/b'), ...list])).toEqual(['/1', '/2', '/3', '/4']);
    expect(shown([...at('main>div.best-bets>p', '/best'), ...list], at('main>div.best-bets>p', '/best'))).toEqual(['/1', '/2', '/3', '/4']);
  });
  it('goes on below with a second list of the same build', () => {
    expect(shown([...at('section.services>ul>li>h3', '/1'), ...at('section.news>ul>li>h3', '/2', '/3')])).toEqual(['/1', '/2', '/3']);
    expect(shown([...at('main>ol>li', '/1', '/2'), ...at('main>div>ol>li', '/3')])).toEqual(['/1', '/2', '/3']);
  });
  it('keeps a result that is popular with everybody, and drops the popular list wherever it has moved', () => {
    const popular = at('aside>ul.popular>li', '/1', '/p1', '/p2', '/p3');
    expect(shown([...at('main>ol>li', '/1', '/2'), ...popular], popular)).toEqual(['/1', '/2']);
    expect(shown([...at('main>div>ol>li', '/1', '/2'), ...at('main>div>div>ul>li', '/p1', '/p2', '/p3', '/p4')], at('main>ul>li', '/p1', '/p2', '/p3', '/p4'))).toEqual(['/1', '/2']);
  });
  it('takes no suggestion for a result', () => {
    expect(shown([...at('main>form>ul.autocomplete-list>li', '/s1', '/s2', '/s3'), ...at('main>ol>li', '/1')])).toEqual(['/1']);
    expect(shown(at('main>form>div.suggestions', '/s1', '/s2', '/s3'))).toEqual([]);
  });
  it('keeps results whose links count their clicks', () => {
    expect(shown([link('Bins', '/s/redirect?query=bins&url=https%3A%2F%2Fwww.brambleford.test%2Fbins')])).toEqual(['/s/redirect']);
  });
  it('believes what it sees above a tip for those who see nothing', () => {
    const page = source({ lead: 'If there are no results, try fewer words.', links: at('main>ol>li', '/1', '/2', '/3') });
    expect(searchResults(page, source({ lead: page.lead }))).toHaveLength(3);
    expect(searchResults({ ...page, links: page.links.slice(0, 2) }, source({ lead: page.lead }))).toEqual([]);
  });
});
