import { describe, expect, it } from 'vitest';
import { openGround } from '../../src/findability/ground.ts';
import { keyOf, resolve, siteGraph } from '../../src/findability/site-graph.ts';
import { gone, graphOf, home, inOrder, link, mapped, titled } from './made.ts';

describe('siteGraph', () => {
  it('is empty for no pages', () => expect(siteGraph([], home)).toMatchObject({ home: 'brambleford.test', read: [] }));
  it('knows a page by what was asked and what was got, and reads it once', () => {
    const graph = graphOf(mapped('/old', {}, { got: `${home}new` }), mapped('/new/'), mapped('/new/index.html'));
    expect(graph.read).toHaveLength(1);
    expect(keyOf(graph, `${home}old`)).toBe(keyOf(graph, `${home}new.html`));
  });
  it('orders pages breadth-first from home in document order, then those without a link by address, whatever the order of arrival', () => {
    const pages = [
      titled('/', 'Home', [link('b', '/b'), link('old', '/old'), link('a', '/a')]), titled('/b', 'B', [link('c', '/c')]), titled('/a', 'A'), titled('/c', 'C'),
      { ...titled('/old', 'D'), got: `${home}d` }, titled('/z', 'Z', [link('y', '/y')]), titled('/y', 'Y'),
    ];
    const orders = [pages, pages.toReversed(), pages.toSorted((one, other) => (one.asked < other.asked ? -1 : 1))];
    for (const one of orders) expect(graphOf(...one).read.map(({ key }) => key.slice(-2))).toEqual(['st', '/b', '/d', '/a', '/c', '/y', '/z']);
  });
  it('reads a page rather as who was asked for it than as who was sent there', () => {
    const sent = { ...titled('/a', 'Sent'), got: `${home}b` };
    for (const pages of [[sent, titled('/b', 'Asked')], [titled('/b', 'Asked'), sent]]) expect(graphOf(...pages).read.map(({ source }) => source.title)).toEqual(['Asked']);
  });
  it('takes a canonical address for a second name', () => {
    expect(keyOf(graphOf(mapped('/a', { canonical: `${home}b` })), `${home}b`)).toBe('brambleford.test/a');
  });
  it('merges two pages that answered only where title and canonical agree', () => {
    const same = graphOf(titled('/bins', 'Bins'), titled('/bins?print=1', 'Bins', [], { canonical: `${home}bins` }));
    expect(same.read.map(({ url }) => url)).toEqual([`${home}bins`]);
    expect(keyOf(same, `${home}bins?print=1`)).toBe('brambleford.test/bins');
    const other = graphOf(titled('/bins', 'Bins'), titled('/tax', 'Tax', [], { canonical: `${home}bins` }));
    expect(other.read).toHaveLength(2);
  });
  it('does not believe that every page is the home page', () => {
    expect(graphOf(titled('/', 'Home'), titled('/bins', 'Home', [], { canonical: home })).read).toHaveLength(2);
  });
  it('tells what is gone from what is unknown and from files', () => {
    const graph = graphOf(gone('/a'), gone('/b', null), mapped('/c', {}, {
      source: null, failure: { kind: 'not-html', detail: '', permanent: true, fault: 'site' },
    }), mapped('/d', {}, { status: 500 }));
    expect([...graph.gone]).toEqual([['brambleford.test/a', 'it answers 404']]);
    expect([...graph.files]).toEqual(['brambleford.test/c']);
    expect(graph.read).toEqual([]);
  });
  it('calls no page gone that was read, whatever a twin of its address answers, in any order', () => {
    const [live, twin] = [titled('/bins/missed', 'Missed bin'), gone('/bins/missed.html')];
    for (const pages of [[live, twin], [twin, live]]) {
      const graph = graphOf(titled('/', 'Home', [link('Missed bin', '/bins/missed')]), ...pages);
      expect([graph.gone.size, graph.byKey.has('brambleford.test/bins/missed')]).toEqual([0, true]);
      const ground = openGround(home);
      for (const page of inOrder(pages)) ground.add(page);
      expect([ground.graph.gone.size, ground.graph.byKey.has('brambleford.test/bins/missed')]).toEqual([0, true]);
    }
  });
  it('ends where names go in a circle, and where redirects do', () => {
    const graph = graphOf(mapped('/a', {}, { got: `${home}b`, source: null }), mapped('/b', {}, { got: `${home}a`, source: null }));
    expect(typeof keyOf(graph, `${home}a`)).toBe('string');
    expect(resolve({ ...graph, aliases: new Map([['x', 'y'], ['y', 'x']]) }, 'x')).toBe('x');
  });
});
