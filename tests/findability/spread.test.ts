import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/findability/chain.ts';
import { usualHabits } from '../../src/findability/habits.ts';
import { keyOf, type SiteGraph } from '../../src/findability/site-graph.ts';
import { unreadReach } from '../../src/findability/unread-reach.ts';
import { type Spread, spread } from '../../src/findability/spread.ts';
import { greedyWay } from '../../src/findability/way.ts';
import { bins, gone, graphOf, home, link, titled } from './made.ts';

const to = (graph: SiteGraph, ...paths: readonly string[]) => new Set(paths.map((path) => keyOf(graph, new URL(path, home).href)));
const spreadTo = (graph: SiteGraph, path: string): Spread => spread(chainOf(bins, usualHabits, graph, to(graph, path)));
const within = ({ arrived }: Pick<Spread, 'arrived'>, clicks: number): number => arrived.slice(0, clicks + 1).reduce((sum, one) => sum + one, 0);

describe('visitors sent off from the home page', () => {
  it('are followed exactly: two links without scent, worked out by hand', () => {
    // Each click: 2 of 100 slip to either page, 96 stay; after the first, 15 of 100 give up because nothing smells.
    // Home after one click .96, B .02. Second click: .96 × .85 × .02 = .01632. Home then (.96 × .85 × .96) + .02 × .85 = .80036.
    // Third click: .80036 × .85 × .02 = .01360612.
    const graph = graphOf(titled('/', 'Home', [link('Alpha', '/a'), link('Beta', '/b')]), titled('/a', 'A'), titled('/b', 'B'));
    const { arrived } = spreadTo(graph, '/a');
    expect(arrived.slice(0, 4).map((share) => Number(share.toFixed(10)))).toEqual([0, .02, .01632, .01360612]);
  });
  it('follow words: the link that smells of the task takes nearly all of them', () => {
    const graph = graphOf(titled('/', 'Home', [link('Bin collection day', '/a'), link('Libraries', '/b')]), titled('/a', 'A'), titled('/b', 'B'));
    // All that words decide, and half of the slips.
    expect(spreadTo(graph, '/a').arrived[1]).toBeCloseTo(.98, 10);
  });
  it('come home from dead links, files and other sites, and the click is spent', () => {
    const graph = graphOf(
      titled('/', 'Home', [link('Bins', '/dead'), link('Bins', '/plan.pdf'), link('Bins', 'https://elsewhere.example/'), link('Bins', '/a')]),
      gone('/dead'), titled('/a', 'A'), titled('https://elsewhere.example/', 'Elsewhere'),
    );
    const { arrived, unread, visits } = spreadTo(graph, '/a');
    expect(arrived[1]).toBeGreaterThan(.2);
    expect(arrived[2]).toBeCloseTo((1 - (arrived[1] ?? 0)) * .97 * (arrived[1] ?? 0), 10);
    expect(unread.every((share) => share === 0)).toBe(true);
    expect(visits.get('brambleford.test/dead')).toBeGreaterThan(.2);
  });
  it('may arrive where another site was not read that the link names the task of, and surely do not where it names nothing, on a social network or in a file', () => {
    const unreadBy = (text: string, href: string): number | undefined => {
      const graph = graphOf(titled('/', 'Home', [link(text, href), link('Libraries', '/a')]), titled('/a', 'A'));
      expect(unreadReach(bins, usualHabits, graph, to(graph, '/a'))).toEqual([]);
      return spreadTo(graph, '/a').unread[1];
    };
    expect(unreadBy('Bin collection day', 'https://elsewhere.example/')).toBeCloseTo(.98, 10);
    expect(unreadBy('Museums', 'https://elsewhere.example/')).toBe(0);
    expect(unreadBy('Bin collection day', 'https://www.facebook.com/bins')).toBe(0);
    expect(unreadBy('Bin collection day', 'https://elsewhere.example/bins.pdf')).toBe(0);
  });
  it('are followed no further where a page was not read; it is told how many come there', () => {
    const graph = graphOf(titled('/', 'Home', [link('Bin collection day', '/unread'), link('Libraries', '/a')]), titled('/a', 'A'));
    const { unread, asked } = spreadTo(graph, '/a');
    expect(unread[1]).toBeCloseTo(.98, 10);
    expect([...asked].map(([key, { share, by }]) => [key, share > .97, by.link.text])).toEqual([['brambleford.test/unread', true, 'Bin collection day']]);
  });
  it('have arrived before any click where the home page answers', () => {
    expect(spreadTo(graphOf(titled('/', 'Home', [link('Bins', '/a')])), '/').arrived).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
  it('do not go over to the Welsh side or into pages without end, unless the answer is there', () => {
    const graph = graphOf(titled('/', 'Home', [link('Bins', '/cy/biniau'), link('Bins', '/calendar/2026-01'), link('Alpha', '/a')]), titled('/a', 'A'));
    expect(spreadTo(graph, '/a').unread[1]).toBe(0);
    expect(spreadTo(graph, '/cy/biniau').arrived[1]).toBeGreaterThan(.9);
  });
  it('take English where the first page only asks for the language', () => {
    const languages = [{ lang: 'en', href: `${home}en` }, { lang: 'cy', href: `${home}cy` }];
    const graph = graphOf(
      titled('/', 'Croeso', [link('Cymraeg', '/cy'), link('English', '/en')], { languages }), titled('/en', 'Home', [link('Bins', '/d')]), titled('/d', 'D'),
    );
    expect(spreadTo(graph, '/d').arrived[2]).toBeGreaterThan(.9);
    expect(greedyWay(bins, usualHabits, graph, to(graph, '/d'))).toMatchObject({ arrives: true, way: { clicks: [{ text: 'English' }, { text: 'Bins' }] } });
  });
  it('who stop at a page are counted once, however often others come by', () => {
    const graph = graphOf(titled('/', 'Home', [link('Bins', '/a')]), titled('/a', 'A', [link('Alpha', '/b')]), titled('/b', 'B'));
    const chain = chainOf(bins, usualHabits, graph, to(graph, '/b'));
    expect(spread(chain).visits.get('brambleford.test/a')).toBeGreaterThan(1);
    expect(spread(chain, { stop: 'brambleford.test/a' }).visits.get('brambleford.test/a')).toBeCloseTo(1, 10);
  });
});

describe('properties of every spread', () => {
  const texts = ['Bins', 'Bin collection day', 'Environment', 'Libraries', 'Missed bin', 'Where I live'];
  const sites = texts.map((_, at) => graphOf(
    titled('/', 'Home', texts.map((text, n) => link(text, `/p${n}`, n === at ? { region: 'footer' } : {}))),
    ...texts.slice(0, 4).map((text, n) => titled(`/p${n}`, text, [link('Bin day', '/d'), link('Council tax', `/p${(n + at) % 6}`)], {})),
    titled('/d', 'D'),
  ));
  it.each(sites.map((graph, n) => [n, graph] as const))('site %i: no more visitors arrive or are lost than set out', (_, graph) => {
    const { arrived, unread } = spreadTo(graph, '/d');
    const sum = [...arrived, ...unread].reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(1 + 1e-12);
    expect([...arrived, ...unread].every((share) => share >= 0)).toBe(true);
  });
  it('a link to the answer in the words of the task on the home page never makes fewer arrive', () => {
    const [pages, more] = [[false, true].map((has) => graphOf(
      titled('/', 'Home', [...texts.map((text, n) => link(text, `/p${n}`)), ...(has ? [link('Bins', '/d')] : [])]),
      titled('/p0', 'Bins', [link('Bin day', '/d')]), titled('/p2', 'Environment', [link('Bin day', '/d')]), titled('/d', 'D'),
    ))].flat();
    if (!pages || !more) throw new Error('two sites');
    for (let clicks = 1; clicks <= 8; clicks += 1) expect(within(spreadTo(more, '/d'), clicks)).toBeGreaterThanOrEqual(within(spreadTo(pages, '/d'), clicks));
  });
  it('other constants move all figures and keep the order of sites from easy to hard', () => {
    const ways = [
      [link('Bin collection day', '/d')], [link('Bins', '/d'), link('Bin day', '/p0')], [link('Environment', '/d'), link('Bins', '/p0')], [link('Alpha', '/d'), link('Bins', '/p0')],
    ];
    const changed = [{}, { sharpness: 5 }, { sharpness: 12 }, { slips: .1 }, { back: .3 }, { givesUp: .08 }].map((more) => ({ ...usualHabits, ...more }));
    for (const habits of changed) {
      const p5 = ways.map((links) => {
        const graph = graphOf(titled('/', 'Home', links), titled('/p0', 'P', [link('Libraries', '/p1')]), titled('/p1', 'Libraries'), titled('/d', 'D'));
        return within(spread(chainOf(bins, habits, graph, to(graph, '/d'))), 5);
      });
      expect(p5).toEqual([...p5].sort((a, b) => b - a));
      expect(new Set(p5).size).toBe(4);
    }
  });
});
