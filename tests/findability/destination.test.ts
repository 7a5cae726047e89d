import { describe, expect, it } from 'vitest';
import type { MappedPage } from '../../src/model/map.ts';
import { judgeDestination } from '../../src/findability/destination.ts';
import { bins, gone, graphOf, home, link, mapped, tax, titled } from './made.ts';

const judge = (...pages: readonly MappedPage[]) => judgeDestination(bins, graphOf(...pages));
const start = titled('/', 'Brambleford Council', [link('Bins and recycling', '/bins')]);

describe('judgeDestination', () => {
  it('finds the page that answers, under both its names', () => {
    const found = judge(start, titled('/days', 'Bin collection day', [], { text: 'Your bin collection day' }), mapped('/bins', {},
      { got: `${home}days` }));
    expect(found.verdict).toBe('found');
    expect(found.best).toMatchObject({ url: `${home}days`, kind: 'page', title: 'Bin collection day' });
    expect(found.set).toEqual([`${home}days`]);
  });
  it('keeps two pages that are equally good', () => {
    const found = judge(titled('/a', 'Bin collection day'), titled('/b', 'Bin collection day'));
    expect(found).toMatchObject({ two: true, set: [`${home}a`, `${home}b`] });
  });
  it('prefers the service to news about it, and to the Welsh side', () => {
    const found = judge(titled('/news/bins', 'Bin collection day'), titled('/cy/bins', 'Bin collection day'), titled('/bins',
      'Bin collection day'));
    expect(found.best?.url).toBe(`${home}bins`);
    expect(found.set).toEqual([`${home}bins`]);
  });
  it('takes a page of which only a section answers', () => {
    const headings = [{ level: 1, text: 'Report it' }, { level: 2, text: 'Bin collection day' }];
    expect(judge(mapped('/report-it', { title: 'Report it', headings })).verdict).toBe('found');
  });
  it('claims nothing from a page that only mentions it in passing', () => {
    expect(judge(titled('/report-it', 'Report it', [], { text: 'Noise, pests, bins and more can be reported here.' })).verdict)
      .toBe('not-found');
  });
  it('takes a payment host behind a link of the home page for the answer', () => {
    const found = judgeDestination(tax, graphOf(titled('/', 'Home', [link('Pay council tax', 'https://pay.test/x')])));
    expect(found.best).toMatchObject({ kind: 'off-site', from: home });
    expect(found.set).toEqual(['https://pay.test/x']);
  });
  it('puts what lies behind a mere door before the door, both in the set', () => {
    const door = titled('/money', 'Money', [link('Pay council tax', 'https://pay.test/x')],
      { text: 'Money matters in every way that one may think of, and so we speak of it in many words here today.' });
    const found = judgeDestination(tax, graphOf(titled('/', 'Home', [link('Council tax money', '/money')]), door));
    expect(found.set).toEqual(['https://pay.test/x', `${home}money`]);
  });
  it('is never a page that may delete something, whether it was read or not', () => {
    const undo = link('Delete my bin collection day', '/bins/delete?id=7');
    const away = link('Bin collection day', 'https://portal.test/bins/delete?id=7');
    const judged = judge(titled('/', 'Home', [undo, away]), titled('/bins/delete?id=7', 'Bin collection day'));
    expect(judged).toMatchObject({ verdict: 'not-found', candidates: [expect.objectContaining({ url: home })] });
  });
  it('claims nothing of nothing and of what failed', () => {
    expect(judge()).toMatchObject({ verdict: 'not-found', best: null, candidates: [] });
    expect(judge(gone('/'), gone('/bins')).verdict).toBe('not-found');
  });
});
