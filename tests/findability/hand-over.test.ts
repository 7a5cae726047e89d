import { describe, expect, it } from 'vitest';
import type { MappedPage } from '../../src/model/map.ts';
import { handOvers } from '../../src/findability/hand-over.ts';
import { pointersOf } from '../../src/findability/pointers.ts';
import { scorePages } from '../../src/findability/score-pages.ts';
import type { Vocabulary } from '../../src/findability/vocabulary.ts';
import { bins, gone, graphOf, link, mapped, tax, titled } from './made.ts';

function from(vocabulary: Vocabulary, ...pages: readonly MappedPage[]) {
  const graph = graphOf(...pages);
  const pointers = pointersOf(vocabulary, graph);
  return handOvers(vocabulary, graph, pointers, scorePages(vocabulary, graph, pointers));
}
const portal = 'https://portal.test/pay';

describe('handOvers', () => {
  it('judges what was not opened by its link', () => {
    const [one] = from(tax, titled('/', 'Home', [link('Pay council tax', portal, { region: 'header' })]));
    expect(one).toMatchObject({ door: false, candidate: { url: portal, kind: 'off-site', from: 'https://www.brambleford.test/',
      score: .77 } });
    expect(one?.candidate.because[0]).toContain('not opened; the link to it on https://www.brambleford.test/ reads “Pay council tax”');
  });
  it('judges what a press leads to off the site by the control, wherever that is', () => {
    const asked = 'https://www.brambleford.test/#~Pay%20council%20tax';
    const failure = { kind: 'unsafe', detail: 'not opened', permanent: true, fault: 'ours' } as const;
    const [one, ...others] = from(tax, titled('/', 'Home', [link('Pay council tax', asked)]), mapped(asked, {}, { got: portal, status: null, source: null, failure }));
    expect([one?.candidate.url, one?.candidate.kind, one?.candidate.score, others]).toEqual([portal, 'off-site', .77, []]);
    expect(from(tax, titled('/', 'Home', [link('Pay council tax', asked)]), mapped(asked, {}, { got: asked, status: null, source: null, failure }))).toEqual([]);
  });
  it('names no weak links, social sites or pictures', () => {
    const links = [link('Environment', 'https://other.test/'), link('Bin collection day', 'https://www.facebook.com/a'),
      link('Bin collection day', '/a.jpg')];
    expect(from(bins, titled('/', 'Home', links))).toEqual([]);
  });
  it('counts as much as the page that hands over by it, and comes before a mere door', () => {
    const [one] = from(tax, titled('/money', 'Money', [link('Pay council tax', portal)]), titled('/', 'Home',
      [link('Council tax money', '/money')]));
    expect(one?.door).toBe(true);
    expect(one?.candidate.because).toContain('the page that answers hands over to it');
  });
  it('comes after a page that answers by itself, and counts no more', () => {
    const page = titled('/council-tax/pay', 'Pay council tax', [link('Pay council tax online', portal), link('Council tax',
      'https://x.test/')]);
    const [one, other] = from(tax, page);
    expect(one?.door).toBe(false);
    expect(other?.candidate.because.join()).not.toContain('hands over to it');
  });
  it('is judged by its own words too where it was opened, never above its page', () => {
    const opened = titled(portal, 'Bin collection day');
    const [one] = from(bins, titled('/bins', 'Bin days', [link('Bins', portal)], { headings: [{ level: 2, text: 'Bin day' }] }), opened);
    expect(one?.candidate).toMatchObject({ kind: 'off-site', title: 'Bin collection day' });
    expect(one?.candidate.because).toContain('it counts no more than the page that hands over');
  });
  it('is a document by its ending or by what came, judged without the crawler’s discount', () => {
    const [one] = from(bins, titled('/', 'Home', [link('Bin collection day', '/days.pdf')]));
    expect(one?.candidate).toMatchObject({ kind: 'document', score: .77 });
    const file = mapped('/download', {}, { source: null, failure: { kind: 'not-html', detail: '', permanent: true, fault: 'site' } });
    const [two] = from(bins, titled('/', 'Home', [link('Bin collection day', '/download')]), file);
    expect(two?.candidate.kind).toBe('document');
  });
  it('as a document comes after any page that answers', () => {
    const [one] = from(bins, titled('/', 'Home', [link('Bin collection day', '/days.pdf')]), titled('/bins', 'Bin collection day'));
    expect(one?.candidate).toMatchObject({ score: .69, because: [expect.any(String), 'a file comes after a page that answers'] });
  });
  it('lists a page that is gone with no score, and does not call gone what is unknown', () => {
    const [one] = from(bins, titled('/', 'Home', [link('Bin collection day', '/bins')]), gone('/bins'));
    expect(one?.candidate).toMatchObject({ score: 0, title: 'Bin collection day' });
    expect(one?.candidate.because[0]).toContain('but it answers 404');
    expect(from(bins, titled('/', 'Home', [link('Bin collection day', '/bins')]), gone('/bins', null))).toEqual([]);
  });
});
