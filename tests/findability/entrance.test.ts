import { describe, expect, it } from 'vitest';
import { entranceFirst } from '../../src/findability/entrance.ts';
import type { Scored } from '../../src/findability/score-pages.ts';
import type { SiteGraph } from '../../src/findability/site-graph.ts';
import { form, graphOf, home, link, titled } from './made.ts';

const own = { title: '', cover: { score: 1, moves: [], withoutLink: [], evidence: [] }, passage: null, penalties: [] };
function scored(graph: SiteGraph, ...scores: readonly number[]): Scored[] {
  return graph.read.map((read, n) => ({ read, score: scores[n] ?? 0, moves: [], withoutLink: 0, away: false, own, pointer: null })).sort((a, b) => b.score - a.score);
}
const formPage = titled('/form', 'Form', [], { forms: [form()] });
const before = titled('/report', 'Report', [link('Start now', '/form')]);
const order = (graph: SiteGraph, ...scores: readonly number[]) => entranceFirst(graph, scored(graph, ...scores))
  .map(({ read, score, entrance }) => [read.url.replace(home, '/'), score, entrance?.replace(home, '/') ?? null]);

describe('entranceFirst', () => {
  it('puts the page that leads to a form before the form, where both are as good', () => {
    expect(order(graphOf(formPage, before), .99, .97)).toEqual([['/report', .97, null], ['/form', .97, '/report']]);
  });
  it('knows the form as the next step where it comes second', () => {
    expect(order(graphOf(before, formPage), .97, .99)).toEqual([['/report', .99, null], ['/form', .97, '/report']]);
  });
  it('changes nothing where the form is clearly better, stands alone, or is only a search', () => {
    expect(order(graphOf(formPage, before), .99, .9)).toEqual([['/form', .99, null], ['/report', .9, null]]);
    expect(order(graphOf(formPage, titled('/other', 'Other')), .99, .99)[0]).toEqual(['/form', .99, null]);
    const search = titled('/form', 'Search', [], { forms: [form({ role: 'search' })] });
    expect(order(graphOf(search, before), .99, .97)[0]).toEqual(['/form', .99, null]);
    expect(entranceFirst(graphOf(), [])).toEqual([]);
  });
});
