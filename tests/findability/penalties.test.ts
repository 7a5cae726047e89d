import { describe, expect, it } from 'vitest';
import type { PageSource } from '../../src/model/facts.ts';
import { hear } from '../../src/findability/hearing.ts';
import { penaltiesOf } from '../../src/findability/penalties.ts';
import { vocabularyOf } from '../../src/findability/vocabulary.ts';
import { bins, binWords, form, home, link, source } from './made.ts';

const minutes = vocabularyOf({ ...binWords, concepts: [{ name: 'm', weight: 1, head: true, terms: { minutes: 1 } }] });
function reasons(more: Partial<PageSource>, url = `${home}x`, title = '', words = bins): readonly string[] {
  const judged = { page: source(more), url, title: hear(words, title), heading: hear(words, more.headings?.[0]?.text ?? ''), name: title };
  return penaltiesOf(words, judged, home).map(({ because, factor }) => `${because} ${factor.toFixed(2)}`);
}

describe('penaltiesOf', () => {
  it('lets an ordinary page be', () => expect(reasons({})).toEqual([]));
  it.each<[string, Partial<PageSource>, string, string]>([
    ['its title or heading speaks of something else: “bulky” 0.64', { headings: [{ level: 1, text: 'Bulky waste' }] }, 'x', 'Missed bin'],
    ['it looks like news 0.50', {}, 'news/bins', ''],
    ['it looks like news 0.50', { lead: 'Published on 12 March 2024 by us' }, 'x', ''],
    ['it looks like news 0.50', { lead: 'Posted: March 12, 2024 by us' }, 'x', ''],
    ['it looks like an archive 0.60', {}, 'x', 'Archived bins'],
    ['it looks like minutes or an agenda 0.50', {}, 'x', 'Minutes of May'],
    ['it is the home page 0.30', {}, 'index.html', ''],
    ['it says next to nothing 0.80', { words: 5 }, 'x', ''],
    ['it is on the Welsh side of the site 0.80', {}, 'cy/biniau', ''],
  ])('%s', (reason, more, path, title) => expect(reasons(more, home + path, title)).toEqual([reason]));
  it('knows a page that is mostly links, unless a form is on it', () => {
    const links = Array.from({ length: 16 }, (_, n) => link(`Link number ${n}`, `/${n}`));
    expect(reasons({ links, words: 60 })).toEqual(['it is mostly links 0.85']);
    expect(reasons({ links, words: 60, forms: [form()] })).toEqual([]);
    expect(reasons({ links, words: 600 })).toEqual([]);
  });
  it('takes a page for an article that gives one day at once under its heading and no other', () => {
    const page = (said: string, more: Partial<PageSource> = {}) => reasons({ headings: [{ level: 1, text: 'Bin day' }], lead: `Bin day ${said}`, text: `Bin day ${said}`, words: 60, ...more });
    const news = ['it looks like news 0.50'];
    const days = 'Tuesday 24 November 2026: recycling bin. Monday 30 November 2026: rubbish bin.';
    expect(page('26 February 2026 Councillors agree.')).toEqual(news);
    expect(page('February 26, 2026 Councillors agree.')).toEqual(news);
    expect(page('26 February 2026 Councillors agree.', { forms: [form({ role: 'search' })] })).toEqual(news);
    expect(page('Councillors agree from 26 February 2026.')).toEqual([]);
    expect(page(days)).toEqual([]);
    expect(page('24 November 2026 Recycling', { forms: [form()] })).toEqual([]);
  });
  it('takes it for an article too where its title or the way to it says so, whatever else it holds', () => {
    const lead = '26 February 2026 Changed from 1 March 2026.';
    const more = { lead, text: lead, words: 60, forms: [form()] };
    expect(reasons(more)).toEqual([]);
    expect(reasons({ ...more, breadcrumb: 'Home > Latest news' })).toEqual(['it looks like news 0.50']);
    expect(reasons(more, undefined, 'Bin day - Press release')).toEqual(['it looks like news 0.50']);
    expect(reasons({ breadcrumb: 'Home > News' })).toEqual([]);
  });
  it('does not call a short page thin that has a form, a file or a frame', () => {
    expect(reasons({ words: 5, forms: [form()] })).toEqual([]);
    expect(reasons({ words: 5, forms: [form({ role: 'search' })] })).toHaveLength(1);
    expect(reasons({ words: 5, links: [link('Calendar', '/a.pdf')] })).toEqual([]);
    expect(reasons({ words: 5, iframes: [{ src: 'https://forms.test/', title: '' }] })).toEqual([]);
  });
  it('does not hold minutes against a task about minutes', () => expect(reasons({}, `${home}minutes`, 'Minutes', minutes)).toEqual([]));
});
