import { describe, expect, it } from 'vitest';
import { pointersOf } from '../../src/findability/pointers.ts';
import { bins, graphOf, link, titled } from './made.ts';

describe('pointersOf', () => {
  it('lists the links to an address strongest first, its own left out, redirects followed', () => {
    const graph = graphOf(
      titled('/', 'Home', [link('Bins', '/old')]), titled('/a', 'A', [link('Bin collection day', '/bins')]),
      { ...titled('/old', 'Bins', [link('Bins', '/bins')]), got: 'https://www.brambleford.test/bins' },
    );
    const pointers = pointersOf(bins, graph).get('brambleford.test/bins') ?? [];
    expect(pointers.map(({ from, link: { text } }) => [from.key, text])).toEqual([
      ['brambleford.test/a', 'Bin collection day'], ['brambleford.test', 'Bins'],
    ]);
  });
});
