import { describe, expect, it } from 'vitest';
import type { MappedPage } from '../../src/model/map.ts';
import type { VisitorFinding, Way } from '../../src/model/destination.ts';
import { usualHabits } from '../../src/findability/habits.ts';
import { keyOf } from '../../src/findability/site-graph.ts';
import { waysTo } from '../../src/findability/ways-to.ts';
import { bins, gone, graphOf, home, link, titled } from './made.ts';

interface Told { readonly visitor: VisitorFinding | null; readonly shortest: Way | null }

/** What is told of visitors to `/d`; every other page scores nothing but for those named. */
function told(
  pages: readonly MappedPage[], scores: Readonly<Record<string, number>> = {}, target = '/d',
  { good = [], likely = good }: { readonly good?: readonly string[]; readonly likely?: readonly string[] } = {},
): Told {
  const graph = graphOf(...pages);
  const key = (path: string): string => keyOf(graph, new URL(path, home).href);
  const scoresOf = () => new Map(Object.entries(scores).map(([path, score]) => [key(path), score]));
  const { visitor = null, shortest } = waysTo(bins, usualHabits, graph, { targets: new Set([key(target)]), good: new Set(good.map(key)), likely: new Set(likely.map(key)), scoresOf });
  return { visitor, shortest };
}

const answer = titled('/d', 'Bin collection day');

describe('what is told of visitors', () => {
  it('in figures that were worked out by hand', () => {
    // Two links without scent: see spread.test.ts. .02 + .01632 + .01360612 = .04992612 within three clicks.
    const { visitor } = told([titled('/', 'Home', [link('Alpha', '/d'), link('Beta', '/b')]), answer, titled('/b', 'B')]);
    expect(visitor).toEqual({
      reach: { p3: .0499, p5: .0707, p8: .0906 }, most: { p3: .0499, p5: .0707, p8: .0906 }, band: 'very-hard', bandMost: 'very-hard',
      clicks: 3.6, firstClick: .02, attractive: null,
      gap: 'The way is one click, but the link reads “Alpha”, which shares no word with bin, refuse, waste or recycling.',
    });
  });
  it('as if what was not read led nowhere, and as if all of it led there', () => {
    const { visitor } = told([titled('/', 'Home', [link('Bin collection day', '/unread'), link('Bins', '/d')]), answer]);
    expect(visitor?.reach.p5).toBeLessThan(.1);
    expect(visitor?.most.p5).toBe(1);
    expect([visitor?.band, visitor?.bandMost]).toEqual(['very-hard', 'easy']);
  });
  it('of a dead link: what is gone is known, and leads nowhere for sure', () => {
    const { visitor } = told([titled('/', 'Home', [link('Bin collection day', '/dead'), link('Bins', '/d')]), gone('/dead'), answer]);
    expect(visitor?.most).toEqual(visitor?.reach);
  });
  it('who need no click where the home page answers', () => {
    const { visitor } = told([titled('/', 'Bins')], {}, '/');
    expect(visitor).toMatchObject({ reach: { p3: 1, p5: 1, p8: 1 }, band: 'easy', clicks: 0, firstClick: 1, attractive: null, gap: null });
  });
  it('of whom none arrives: there is no mean of nothing', () => {
    const { visitor } = told([titled('/', 'Home', [link('Alpha', '/b')]), titled('/b', 'B'), answer]);
    expect(visitor).toMatchObject({ reach: { p8: 0 }, band: 'very-hard', clicks: null, firstClick: 0, gap: null });
  });
  it('nothing, where the home page was not read', () => {
    expect(told([answer]).visitor).toBeNull();
  });
  it('the chance of each click and the links that are taken more likely', () => {
    const { shortest } = told([titled('/', 'Home', [link('Environment', '/e'), link('Bins', '/b'), link('Bin calendar', '/c'), link('Libraries', '/l')]), titled('/e', 'E', [link('Bin day', '/d')]), titled('/b', 'B'), titled('/c', 'C'), answer]);
    expect(shortest?.clicks.map(({ text, rivals }) => [text, rivals?.map((one) => one.text)])).toEqual([['Environment', ['Bin calendar', 'Bins']], ['Bin day', []]]);
    expect(shortest?.clicks[0]?.chance).toBeLessThan(.1);
    expect(shortest?.clicks[1]?.chance).toBeGreaterThan(.9);
  });
});

describe('the attractive wrong page', () => {
  const trap = titled('/b', 'Bin collection day news', [link('Libraries', '/l')]);
  const site = [titled('/', 'Home', [link('Bin collection day', '/b'), link('Environment', '/e')]), trap, titled('/e', 'Environment', [link('Bins', '/d')]), titled('/l', 'Libraries'), answer];
  it('is the one that most come to, with their share', () => {
    expect(told(site).visitor?.attractive).toMatchObject({ url: `${home}b`, title: 'Bin collection day news' });
    expect(told(site).visitor?.attractive?.share).toBeGreaterThan(.9);
  });
  it('is none that may be the answer as well', () => expect(told(site, { '/b': .5 }).visitor?.attractive).toBeNull());
  it('is none from which a link leads to the answer', () => {
    const open = site.map((page) => (page === trap ? titled('/b', 'Bin collection day news', [link('Bins', '/d')]) : page));
    expect(told(open).visitor?.attractive).toBeNull();
  });
  it('is none off the site, none that may be the answer too though its own words do not say so, and none that is as good', () => {
    const elsewhere = 'https://forms.example/bins';
    const away = site.map((page) => (page === trap ? titled(elsewhere, 'Forms') : page.asked === home ? titled('/', 'Home', [link('Bin collection day', elsewhere), link('Environment', '/e')]) : page));
    expect(told(away).visitor).toMatchObject({ band: 'very-hard', attractive: null });
    expect(told(site, {}, '/d', { likely: ['/b'] }).visitor).toMatchObject({ band: 'very-hard', attractive: null });
    expect(told(away, {}, '/d', { good: [elsewhere] }).visitor).toMatchObject({ band: 'easy', attractive: null, gap: null });
  });
  it('is none that hardly anybody comes to', () => {
    expect(told([titled('/', 'Home', [link('Bin collection day', '/d'), link('Libraries', '/l')]), titled('/l', 'Libraries'), answer]).visitor?.attractive).toBeNull();
  });
});
