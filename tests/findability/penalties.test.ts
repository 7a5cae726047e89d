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
  it('does not call a short page thin that has a form, a file or a frame', () => {
    expect(reasons({ words: 5, forms: [form()] })).toEqual([]);
    expect(reasons({ words: 5, forms: [form({ role: 'search' })] })).toHaveLength(1);
    expect(reasons({ words: 5, links: [link('Calendar', '/a.pdf')] })).toEqual([]);
    expect(reasons({ words: 5, iframes: [{ src: 'https://forms.test/', title: '' }] })).toEqual([]);
  });
  it('does not hold minutes against a task about minutes', () => expect(reasons({}, `${home}minutes`, 'Minutes', minutes)).toEqual([]));
});
