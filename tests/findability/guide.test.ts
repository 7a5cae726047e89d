import { describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import { binWords, form, home, inOrder, link, scenarioOf, siteMap, source, titled } from './made.ts';

const guide = guideFor(null);
const nobody = { pins: [], reply: null, expected: null };
const scenario = scenarioOf(binWords);
const pages = inOrder([
  titled('/', 'Home', [link('A to Z', '/a-z'), link('Search', '/search'), link('Bins', '/bins')]), titled('/a-z', 'A to Z',
    [link('Bins', '/bins')]),
]);

describe('guideFor', () => {
  it('answers everything the crawl and the judge ask', () => {
    const frontier = guide.crawl([scenario], home, { perTask: 25, perSite: 100 });
    for (const page of pages) frontier.add(page);
    expect(frontier.next()).toEqual({ url: `${home}bins`, scenario: 'bin-day' });
    expect(guide.searchForm(source({ forms: [form({ role: 'search' })] }))?.role).toBe('search');
    expect(pages[0]?.source && guide.searchLink(pages[0].source)).toBe('Search');
    expect(guide.results(source({ links: [link('Bins', '/bins')] }), null)).toHaveLength(1);
    expect(guide.aToZ(pages, home)).toBe(`${home}a-z`);
    expect(guide.letters(scenario, pages)).toMatchObject({ open: [], entries: [{ text: 'Bins' }] });
    expect(guide.letters(scenario, [])).toEqual({ open: [], entries: [] });
    expect(guide.decide(scenario, siteMap(pages), nobody).scenario).toBe('bin-day');
  });
  it('says the same again, and the same as a guide that knows nothing yet', () => {
    const map = siteMap([...pages, titled('/bins', 'Bin collection day')]);
    const first = JSON.stringify(guide.decide(scenario, map, nobody));
    expect(JSON.stringify(guide.decide(scenario, map, nobody))).toBe(first);
    expect(JSON.stringify(guideFor(null).decide(structuredClone(scenario), structuredClone(map), nobody))).toBe(first);
  });
});
