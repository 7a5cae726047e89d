import { describe, expect, it } from 'vitest';
import { doorsOf } from '../../src/findability/door.ts';
import { openGround } from '../../src/findability/ground.ts';
import type { MappedPage } from '../../src/model/map.ts';
import type { ReadPage } from '../../src/findability/site-graph.ts';
import { home, inOrder, link, titled } from './made.ts';

function open(...pages: readonly MappedPage[]) {
  const ground = openGround(home);
  const doors = doorsOf(ground);
  for (const page of inOrder(pages)) for (const near of ground.add(page).nearer) doors.put(near);
  const path = (door: string | null): string | null => door?.replace(home, '/') ?? null;
  const next = (...hinted: readonly ReadPage[]): string | null => {
    const door = doors.next(hinted);
    if (door !== null) ground.ask(door);
    return path(door);
  };
  return { ground, doors, next, of: (page: ReadPage) => path(doors.of(page)) };
}

describe('doorsOf', () => {
  it('are the links of the main part, menu or header that are no small print, news, Welsh side or other site, in document order', () => {
    const { next } = open(titled('/', 'Home', [
      link('Skip to main content', '/skip'), link('Privacy', '/privacy'), link('Contact us', '/contact'), link('Foot', '/foot', { region: 'footer' }),
      link('Up', '/up', { region: 'breadcrumb' }), link('Story', '/news/story'), link('Croeso', '/cy/'), link('Away', 'https://other.test/'),
      link('', '/unnamed', { region: 'nav' }), link('People', '/people'),
    ]));
    expect([next(), next(), next()]).toEqual(['/unnamed', '/people', null]);
  });
  it('come from the nearest pages first, none from pages four clicks away or without a way', () => {
    const chain = ['/', '/a', '/b', '/c', '/d'].map((path, n, all) => titled(path, 'x', [link('on', all[n + 1] ?? '/e'), link('door', `/door${n}`)]));
    const { next } = open(...chain, titled('/lost', 'Lost', [link('door', '/lost-door')]));
    expect([next(), next(), next(), next(), next()]).toEqual(['/door0', '/door1', '/door2', '/door3', null]);
  });
  it('come first from pages that have to do with the task', () => {
    const { next, ground, of } = open(titled('/', 'Home', [link('a', '/a'), link('b', '/b')]), titled('/a', 'A', [link('x', '/x')]));
    const [, a] = ground.graph.read;
    if (!a) throw new Error('no page');
    expect(of(a)).toBe('/x');
    expect([next(a), next(a), next()]).toEqual(['/x', '/b', null]);
  });
  it('follow a page that turns out to be nearer', () => {
    const far = ['/', '/a', '/b', '/c', '/far'].map((path, n, all) => titled(path, 'x', [link('on', all[n + 1] ?? '/deep')]));
    expect(open(...far).next()).toBeNull();
    expect(open(...far, titled('/a?menu', 'x')).next()).toBeNull();
    const nearer = [titled('/', 'x', [link('on', '/a'), link('menu', '/menu')]), ...far.slice(1), titled('/menu', 'x', [link('far', '/far')])];
    expect(open(...nearer).next()).toBe('/deep');
  });
});
