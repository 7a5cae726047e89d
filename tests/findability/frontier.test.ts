import { describe, expect, it } from 'vitest';
import type { MappedPage } from '../../src/model/map.ts';
import { nextAddress } from '../../src/findability/frontier.ts';
import { siteGraph } from '../../src/findability/site-graph.ts';
import { bins, gone, home, inOrder, link, tax, titled } from './made.ts';

function next(pages: readonly MappedPage[], vocabulary = bins, nearby = false): string | null {
  const ordered = inOrder(pages);
  return nextAddress(vocabulary, siteGraph(ordered, home), ordered, nearby)?.replace(home, '/') ?? null;
}
const start = (...links: Parameters<typeof titled>[2] & object) => titled('/', 'Home', links);

describe('nextAddress', () => {
  it('begins at home, once', () => {
    expect(next([])).toBe('/');
    expect(next([gone('/')])).toBeNull();
    expect(next([{ ...start(), asked: home, got: `${home}welcome` }])).toBeNull();
  });
  it('follows the strongest scent, and document order among equals', () => {
    expect(next([start(link('Environment', '/env'), link('Bins', '/bins'))])).toBe('/bins');
    expect(next([start(link('Bins', '/b'), link('Bins', '/a'))])).toBe('/b');
    expect(next([start(link('Zebras', '/z'), link('Environment', '/env'))])).toBe('/env');
  });
  it('prefers what is nearer to home', () => {
    const far = titled('/far', 'Far', [link('Bins', '/b2')]);
    const near = start(link('Services', '/far'), link('Other', '/other'));
    expect(next([near, far])).toBe('/b2');
    expect(next([start(link('Services', '/far'), link('Bins', '/b1')), far])).toBe('/b1');
  });
  it('goes nowhere twice, whatever the address is called, and not to what failed', () => {
    expect(next([start(link('Bins', '/bins/index.html')), titled('/bins', 'Zebra')])).toBeNull();
    expect(next([start(link('Bins', '/bins')), gone('/bins', null)])).toBeNull();
  });
  it('opens no file, no sign-in, no trap, no social site, and nothing that does not smell', () => {
    const hrefs = ['/bins.pdf', '/login/bins', '/bins?month=5', 'https://www.facebook.com/bins'];
    expect(next([start(...hrefs.map((href) => link('Bin collection', href)), link('Bins', null))])).toBeNull();
  });
  it('opens nothing that may delete or end something, by scent, by door or beside an answer', () => {
    const undo = ['/bins/delete?id=7', '/bins/unsubscribe?u=1', '/bins/cancel'].map((href) => link('Delete my bin collection day', href));
    expect(next([start(...undo)])).toBeNull();
    expect(next([start(link('Bins', '/day')), titled('/day', 'Bin collection day', undo)], bins, true)).toBeNull();
  });
  it('opens one page of a promising other host, its own subdomains freely', () => {
    const away = start(link('Bin collection', 'https://portal.test/a'), link('Bin collection', 'https://portal.test/b'));
    expect(next([away])).toBe('https://portal.test/a');
    expect(next([away, titled('https://portal.test/a', 'Zebra', [link('Bin collection', 'https://third.test/')])])).toBeNull();
    expect(next([start(link('Environment', 'https://portal.test/a'))])).toBeNull();
    const own = start(link('Bin collection', 'https://forms.brambleford.test/a'), link('Bin collection',
      'https://forms.brambleford.test/b'));
    expect(next([own, titled('https://forms.brambleford.test/a', 'Zebra')])).toBe('https://forms.brambleford.test/b');
  });
  it('never opens where money changes hands', () => {
    expect(next([start(link('Pay council tax', 'https://payments.brambleford.test/'), link('Pay council tax',
      'https://www.worldpay.test/'))], tax)).toBeNull();
  });
  it('reads the Welsh side last', () => {
    const both = start(link('Bin collection day', '/cy/bins'), link('Environment', '/env'));
    expect(next([both])).toBe('/env');
    expect(next([both, titled('/env', 'Zebra')])).toBe('/cy/bins');
  });
  it('once a page answers opens only what smells clearly, to compare', () => {
    const answer = titled('/bins', 'Bin collection day');
    expect(next([start(link('Bins', '/bins'), link('Environment', '/env')), answer])).toBeNull();
    expect(next([start(link('Bins', '/bins'), link('Refuse', '/refuse')), answer])).toBe('/refuse');
  });
  it('where nothing smells and nothing answers tries doors, those of pages that speak of the task first', () => {
    expect(next([start(link('People', '/people'), link('Place', '/place'))])).toBe('/people');
    const answerless = titled('/domestic', 'Domestic refuse', [link('', '/30')],
      { text: 'Your refuse, in words that say no more than that it is taken away by us from everyone.' });
    expect(next([start(link('People', '/people'), link('Household', '/domestic')), answerless])).toBe('/30');
  });
  it('opens no door once a page answers near home, and looks for a shorter way where it is far', () => {
    const answer = titled('/day', 'Bin collection day', [link('Giraffes', '/above', { region: 'breadcrumb' })]);
    expect(next([start(link('Zebras', '/z'), link('Bins', '/day')), answer])).toBeNull();
    expect(next([start(link('Zebras', '/z')), answer])).toBe('/above');
    expect(next([start(link('Zebras', '/z')), answer, titled('/above', 'Zebra')])).toBe('/z');
  });
  it('opens a page although another wrongly calls itself by its address', () => {
    const wrong = titled('/zebras', 'Zebra', [], { canonical: `${home}bins` });
    expect(next([start(link('Bins', '/bins')), wrong])).toBe('/bins');
  });
  it('reads up to six promising pages beside the answer where an answer may stand there', () => {
    const starts = Array.from({ length: 8 }, (_, n) => link(`Start here ${n}`, `/s${n}`));
    const shut = [link('Zebras', '/z'), link('Start', '/s.pdf'), link('Start', 'https://other.test/'), link('Start', '/top', { region: 'nav' }), link('Start', 'https://pay.brambleford.test/')];
    const pages = [start(link('Bins', '/day')), titled('/day', 'Bin collection day', [...shut, ...starts, link('Refuse', '/refuse')])];
    expect(next(pages)).toBe('/refuse');
    const opened = (): string[] => pages.slice(2).map(({ asked }) => asked.replace(home, '/'));
    for (let to = next(pages, bins, true); to !== null; to = next(pages, bins, true)) pages.push(titled(to, 'Zebra'));
    expect(opened()).toEqual(['/refuse', '/s0', '/s1', '/s2', '/s3', '/s4']);
  });
  it('reads a page that nothing links to for what it links to', () => {
    expect(next([start(), titled('/orphan', 'Zebra', [link('Bins', '/b')])])).toBe('/b');
  });
});
