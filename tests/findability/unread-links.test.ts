import { describe, expect, it } from 'vitest';
import { unreadLinks } from '../../src/findability/unread-links.ts';
import { siteGraph } from '../../src/findability/site-graph.ts';
import type { MappedPage, SiteMap } from '../../src/model/map.ts';
import { bins, gone, home, link, siteMap, titled } from './made.ts';

const unread = (pages: readonly MappedPage[], more: Partial<SiteMap> = {}, verdict: 'found' | 'review' | 'not-found' = 'not-found'): readonly string[] => {
  const map = siteMap(pages, more);
  const { unread: links = [] } = unreadLinks(bins, 'bin-day', map, siteGraph(map.pages, home), verdict);
  return links.map(({ href, why }) => `${new URL(href).pathname} ${why}`);
};
const first = (...paths: readonly string[]) => titled('/', 'Home', [link('Libraries', '/l'), ...paths.map((path) => link('Bin collection day', path))]);

describe('what is named clearly and was not read', () => {
  it('was never asked for, or gave no answer whichever task asked', () => {
    expect(unread([first('/day')])).toEqual(['/day not-asked']);
    expect(unread([first('/day'), gone('/day', null)], { fetched: { other: [`${home}day`] } })).toEqual(['/day no-answer']);
    expect(unread([first('/day'), { ...gone('/slow', null), asked: `${home}day` }])).toEqual(['/day no-answer']);
  });
  it('is nothing that is certain: pages that were read, that are gone, that go round in a circle', () => {
    const loop = { kind: 'loop', detail: '', permanent: true, fault: 'site' } as const;
    expect(unread([first('/a', '/b', '/c'), titled('/a', 'Other'), gone('/b'), { ...gone('/c', null), failure: loop }])).toEqual([]);
  });
  it('is nothing that hardly smells, stands on another site or is in Welsh, and nothing where a page answers', () => {
    expect(unread([first('https://elsewhere.test/day', '/cy/day')])).toEqual([]);
    expect(unread([first('/day')], {}, 'found')).toEqual([]);
    expect(unread([first('/day')], {}, 'review')).toEqual(['/day not-asked']);
  });
  it('may be a file', () => expect(unread([titled('/', 'Home', [link('Bin collection day refuse', '/bin-collection-day.pdf')])])).toEqual(['/bin-collection-day.pdf file']));
  it('may stand behind what our rules do not open, where nothing that was followed is named as clearly', () => {
    expect(unread([first('/login/day')])).toEqual(['/login/day refused']);
    expect(unread([first('https://pay.brambleford.test/day'), titled('/x', 'Bins')])).toEqual(['/day refused']);
    expect(unread([first('/login/day', '/day'), gone('/day')])).toEqual([]);
    expect(unread([first('/day', '/x?sort=a'), titled('/day', 'Other')])).toEqual([]);
  });
  it('may be shown by the search or the A to Z alone', () => {
    const result = { rank: 1, href: `${home}found`, text: 'Bin collection day', extra: '' };
    const run = { scenario: 'bin-day', query: 'bin day', url: null, look: null, results: [result], failure: null };
    const search = { how: 'form', form: null, on: null, runs: [run, { ...run, scenario: 'other', results: [{ ...result, href: `${home}others` }] }] } as const;
    expect(unread([first()], { search })).toEqual(['/found not-asked']);
    const entries = [{ text: 'Bin collection day', href: `${home}listed`, on: home }];
    expect(unread([first()], { aToZ: { url: null, lookups: [{ scenario: 'bin-day', pages: [], entries }] } })).toEqual(['/listed not-asked']);
  });
  it('is told at most five times, the clearest first, in any order of arrival', () => {
    const pages = [first('/6', '/5', '/4', '/3', '/2', '/1'), titled('/l', 'Libraries', [link('Bin', '/bin-collection-day')])];
    expect(unread(pages)).toHaveLength(5);
    expect(unread(pages)).toEqual(unread(pages.toReversed()));
  });
});
