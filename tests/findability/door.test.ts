import { describe, expect, it } from 'vitest';
import { nearPages, nextDoor } from '../../src/findability/door.ts';
import { graphOf, home, link, titled } from './made.ts';

const always = (): boolean => true;
const door = (...links: Parameters<typeof titled>[2] & object) => {
  const graph = graphOf(titled('/', 'Home', links));
  return nextDoor(graph, graph.read, always)?.replace(home, '/') ?? null;
};

describe('nextDoor', () => {
  it('is the first link of the main part, menu or header that is no small print, news, Welsh side or other site', () => {
    expect(door(
      link('Skip to main content', '/skip'), link('Privacy', '/privacy'), link('Contact us', '/contact'), link('Foot', '/foot',
        { region: 'footer' }),
      link('Up', '/up', { region: 'breadcrumb' }), link('Story', '/news/story'), link('Croeso', '/cy/'), link('Away',
        'https://other.test/'),
      link('', '/unnamed', { region: 'nav' }), link('People', '/people'),
    )).toBe('/unnamed');
    expect(door(link('Terms', '/terms'))).toBeNull();
  });
  it('asks whether a door may be opened', () => {
    const graph = graphOf(titled('/', 'Home', [link('People', '/people')]));
    expect(nextDoor(graph, graph.read, () => false)).toBeNull();
  });
});

describe('nearPages', () => {
  const graph = graphOf(titled('/', 'Home'), titled('/a', 'A'), titled('/b', 'B'), titled('/far', 'Far'), titled('/lost', 'Lost'));
  const depths = new Map([['brambleford.test', 0], ['brambleford.test/a', 2], ['brambleford.test/b', 1], ['brambleford.test/far', 4]]);
  const paths = (hints: ReadonlyMap<string, number>) => nearPages(graph, depths,
    hints).map(({ key }) => key.replace('brambleford.test', ''));
  it('are the nearest first, none too far or without a way', () => expect(paths(new Map())).toEqual(['', '/b', '/a']));
  it('are first those that have to do with the task', () => expect(paths(new Map([['brambleford.test/a', 3]]))).toEqual(['/a', '', '/b']));
  it('are none once enough of the site was read', () => {
    const big = graphOf(...Array.from({ length: 80 }, (_, n) => titled(n === 0 ? '/' : `/${n}`, 'x')));
    expect(nearPages(big, new Map([['brambleford.test', 0]]), new Map())).toEqual([]);
  });
});
