import { describe, expect, it } from 'vitest';
import { trapOf } from '../../src/findability/trap-of.ts';
import { openTraps } from '../../src/findability/traps.ts';
import { addressKey } from '../../src/findability/address.ts';

const on = (path: string): string => `https://www.brambleford.test${path}`;

describe('trapOf', () => {
  it.each([
    ['calendar', '/whats-on?month=5&year=2024', '/calendar/2024-05', '/calendars/town/2024/5', '/events/2026/05', '/events/2026-05-01/', '/a?date=2024-01-01', '/a?tribe-bar-date=1'],
    ['session', '/a?PHPSESSID=1', '/a;jsessionid=1', '/a?ASPSESSIONIDQQ=1', '/(S(abcdefghijklmnopqrstuv12))/a', '/a?sid=3'],
    ['facet', '/news?f[0]=x', '/list?sort=asc', '/list?filter[type]=x', '/list?order_by=name', '/list?facets=a'],
    ['paging', '/news?page=6', '/news/page/12', '/list?offset=20', '/list?pg=99'],
    ['query', '/search?q=bins', '/blog?replytocom=4', 'no address'],
    ['repeat', '/a/b/a/b', '/bins/bins/bins', '/x/a/b/c/a/b/c'],
    ['depth', '/a/b/c/d/e/f/g/h/i/j/k/l/m'],
  ])('knows a %s', (kind, ...paths) => expect(paths.map((path) => trapOf(path.startsWith('/') ? on(path) : path))).toEqual(paths.map(() => kind)));
  it('gets through a thousand addresses as long as they may be', () => {
    const numbered = (of: (n: number) => string): string => Array.from({ length: 4_000 }, (_, n) => of(n)).join('').slice(0, 4_000);
    const paths = [numbered((n) => `/${n.toString(36)}`), numbered((n) => `/${n % 10}`), '/calendar'.repeat(440), '/events/2020-1'.repeat(280), '/page/1'.repeat(500)];
    for (let n = 0; n < 1_000; n += 1) expect(trapOf(on(`/${n}${paths[n % paths.length]}`))).toBe('depth');
    expect(trapOf(on(`/page/${'1'.repeat(4_000)}`))).toBe(null);
  });
  it('takes no ordinary page for one', () => {
    const paths = ['/bin-calendar', '/news?page=2', '/news/page/3', '/index.php?id=812', '/index.php?page=1204', '/planning/planning', '/events/2026/05/fair', '/2/3/2/4/2', '/a/b/c/d', '/bins?ref=home'];
    expect(paths.map((path) => trapOf(on(path)))).toEqual(paths.map(() => null));
  });
});

describe('openTraps', () => {
  const see = (traps: ReturnType<typeof openTraps>, path: string): void => traps.see(on(path), addressKey(on(path)));
  it('counts each address once, by kind, with the first by its text', () => {
    const traps = openTraps();
    for (const path of ['/c?month=2', '/c?month=1', '/c?month=2', '/a?sid=1', '/plain']) see(traps, path);
    expect(traps.found()).toEqual([{ kind: 'calendar', count: 2, sample: on('/c?month=1') }, { kind: 'session', count: 1, sample: on('/a?sid=1') }]);
  });
  it('lets twenty addresses of one path with different queries in, and counts the others', () => {
    const traps = openTraps();
    const paths = Array.from({ length: 30 }, (_, n) => `/list?a=${n}&b=x`);
    for (const path of paths) see(traps, path);
    const entered = paths.filter((path) => {
      if (traps.isFull(on(path))) return false;
      traps.enter(on(path));
      return true;
    });
    expect(entered).toHaveLength(20);
    expect(traps.found()).toEqual([{ kind: 'query', count: 10, sample: on('/list?a=20&b=x') }]);
    expect(traps.isFull(on('/list?a=3&b=x'))).toBe(false);
    expect(traps.isFull(on('/other?a=3&b=x'))).toBe(false);
  });
  it('does not shut a site that names its pages by a number', () => {
    const traps = openTraps();
    for (let n = 0; n < 100; n += 1) {
      see(traps, `/index.php?id=${n}`);
      traps.enter(on(`/index.php?id=${n}`));
    }
    expect([traps.isFull(on('/index.php?id=500')), traps.found()]).toEqual([false, []]);
  });
});
