import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/observe/index.ts';

const url = 'https://council.gov.uk/accessibility';
const read = (main: string): ReturnType<typeof readStatement> => readStatement(`<html lang="en-GB"><head><title>A &amp; B</title></head><body><header><p>Not this.</p></header><main>${main}</main><footer><p>Nor this.</p></footer></body></html>`, url);
const told = (main: string): unknown[] => read(main).sections.map(({ heading, level, sentences, items }) => [heading, level, sentences, items]);

describe('a page as headings and sentences', () => {
  it('has title, language and what stands under each heading', () => {
    expect(read('<h1>One</h1><p>First. Second!</p>')).toMatchObject({ title: 'A & B', lang: 'en-GB', isCut: false });
    expect(told('<p>Before.</p><h1>One</h1><p>First. Second!</p><h2>Two</h2><ul><li>an item</li><li>another <a href="/x">link</a></li></ul>')).toEqual([
      ['', 0, ['Before.'], 0], ['One', 1, ['First.', 'Second!'], 0], ['Two', 2, ['an item', 'another link'], 2],
    ]);
  });

  it('does not end a sentence at what is shortened, nor in a number', () => {
    expect(told('<p>The (No. 2) Regulations e.g. This one, i.e. WCAG version 2.1. See St. Ives. “Yes.” Then no.</p>')).toEqual([
      ['', 0, ['The (No. 2) Regulations e.g. This one, i.e. WCAG version 2.1.', 'See St. Ives.', '“Yes.”', 'Then no.'], 0],
    ]);
  });

  it('takes a line in bold that stands alone for a heading, and bold in a sentence for none', () => {
    expect(told('<p><strong>Compliance status</strong></p><p>It <b>is</b> so.</p><p><strong>It is so.</strong></p>')).toEqual([['Compliance status', 7, ['It is so.', 'It is so.'], 0]]);
  });

  it('keeps the words of one paragraph together, whatever stands in it', () => {
    expect(told('<div>This <span>is <em>one</em></span> <a href="/a">sentence</a><br>of two lines.<div>Another one.</div>And a third.</div>')).toEqual([['', 0, ['This is one sentence of two lines.', 'Another one.', 'And a third.'], 0]]);
  });

  it('reads closed details, and nothing that is hidden, a script or a menu', () => {
    expect(told('<details><summary>More</summary><p>Inside.</p></details><p hidden>No.</p><script>var no = 1;</script><nav><a href="/n">Part two</a></nav><p style="display:none">No.</p>')).toEqual([['', 0, ['More', 'Inside.'], 0]]);
  });

  it('has the links of the main part, to write and to call too', () => {
    const { links, fields } = read('<h2>Ask</h2><p><a href="mailto:a@b.uk">a@b.uk</a> <a href="tel:01632">call</a> <a href="../c">us</a> <a href="javascript:x()">no</a></p><nav><a href="/2">Part two</a></nav><input type="email"><textarea></textarea><input type="hidden">');
    expect(links.map(({ text, href }) => `${text} ${href}`)).toEqual(['a@b.uk mailto:a@b.uk', 'call tel:01632', 'us https://council.gov.uk/c', 'Part two https://council.gov.uk/2']);
    expect([links[0]?.section, fields]).toEqual([0, 2]);
  });

  it('is bounded', () => {
    const long = read(`<h1>One</h1>${'<p>A sentence. Another one.</p>'.repeat(1_000)}${'<h2>More</h2>'.repeat(500)}<p>${'x'.repeat(5_000)}</p>`);
    expect(long.isCut).toBe(true);
    expect(long.sections.length).toBeLessThanOrEqual(120);
    expect(long.sections.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBe(600);
  });

  it.each(['', '<main', '\u0000', '<p>'.repeat(20_000)])('bears what is no page', (html) => { expect(readStatement(html, url).isCut).toBe(false); });
});
