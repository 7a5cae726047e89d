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
});
