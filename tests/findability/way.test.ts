import { describe, expect, it } from 'vitest';
import { usualHabits } from '../../src/findability/habits.ts';
import { greedyWay, shortestWay } from '../../src/findability/way.ts';
import { bins, graphOf, home, link, titled } from './made.ts';

const to = (...paths: string[]) => new Set(paths.map((path) => `brambleford.test/${path}`));
const site = graphOf(
  titled('/', 'Home', [link('Environment', '/env'), link('Bins', '/waste'), link('Everything', '/all', { region: 'footer' })]),
  titled('/env', 'Environment', [link('Back', '/'), link('Bin day', '/day')]),
  titled('/waste', 'Waste', [link('More', '/env')]),
  titled('/all', 'All', [link('Bin day', '/day')]),
);

describe('shortestWay', () => {
  it('is the fewest clicks, over the better seen links', () => {
    const way = shortestWay(bins, site, to('day'));
    expect(way?.clicks.map(({ text, from }) => [from, text])).toEqual([[home, 'Environment'], [`${home}env`, 'Bin day']]);
    expect(way?.to).toBe(`${home}day`);
    expect(way?.clicks[1]?.scent.score).toBeGreaterThan(.3);
  });
  it('is no click where home answers, and none where nothing leads', () => {
    expect(shortestWay(bins, site, new Set(['brambleford.test']))).toEqual({ clicks: [], to: home });
    expect(shortestWay(bins, site, to('nowhere'))).toBeNull();
    expect(shortestWay(bins, graphOf(), to('day'))).toBeNull();
  });
  it('goes through a menu only where nothing visible leads', () => {
    const hidden = link('Bin day', '/day', { hidden: true, region: 'nav' });
    const both = graphOf(titled('/', 'Home', [hidden, link('Environment', '/env')]), titled('/env', 'E', [link('Bin day', '/day')]));
    expect(shortestWay(bins, both, to('day'))?.clicks).toHaveLength(2);
    expect(shortestWay(bins, graphOf(titled('/', 'Home', [hidden])), to('day'))?.clicks).toHaveLength(1);
  });
  it('leads off the site', () => {
    const away = graphOf(titled('/', 'Home', [link('Bins', 'https://portal.test/x')]));
    expect(shortestWay(bins, away, new Set(['portal.test/x']))?.to).toBe('https://portal.test/x');
  });
});

describe('greedyWay', () => {
  it('follows the strongest scent and says whether it arrives', () => {
    expect(greedyWay(bins, usualHabits, site, to('waste'))).toMatchObject({ arrives: true, way: { to: `${home}waste` } });
    const lost = greedyWay(bins, usualHabits, site, to('all'));
    expect(lost?.arrives).toBe(false);
    expect(lost?.way.clicks.map(({ text }) => text)).toEqual(['Bins']);
  });
  it('never goes back and ends after eight clicks', () => {
    const chain = Array.from({ length: 12 }, (_, n) => titled(n === 0 ? '/' : `/${n}`, 'x', [link('Bins', '/'), link('Bins',
      `/${n + 1}`)]));
    expect(greedyWay(bins, usualHabits, graphOf(...chain), to('12'))).toMatchObject({ arrives: false, way: { clicks: { length: 8 } } });
  });
  it('knows no way without a home page, and needs none where home answers', () => {
    expect(greedyWay(bins, usualHabits, graphOf(), to('day'))).toBeNull();
    expect(greedyWay(bins, usualHabits, site, new Set(['brambleford.test']))).toEqual({ arrives: true, way: { clicks: [], to: home } });
  });
});
