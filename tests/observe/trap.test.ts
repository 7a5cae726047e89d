import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/observe/index.ts';

const at = 'https://www.brambleford.test/';

describe('a page made to break a reader', () => {
  it.each([
    ['nothing', ''], ['no markup', 'just words'], ['half a tag', '<a href="x'], ['a null character', '<a href="/\0">\0x</a>'],
    ['names of built-in properties', '<a href=/ id=__proto__ class=constructor>x</a><form action=/ id=toString><input name=__proto__ id=hasOwnProperty></form>'],
    ['roles of built-in properties', '<div role=constructor><a href=/>x</a></div><h1 aria-level=Infinity role=heading>x</h1><p role=heading aria-level=-3>y</p>'],
    ['a label that names itself', '<label id=l for=l aria-labelledby=l>x</label><a href=/ id=a aria-labelledby="a a a a">x</a>'],
    ['frames', '<frameset><frame src=/a></frameset>'], ['tables of anything', '<table><a href=/>x<form><table><p></form>'],
    ['templates', '<template><main><a href=/>x</a></main></template>'], ['an odd base', '<base href="http://["><base><a href=x>x</a>'],
  ])('%s', (_, html) => {
    const source = readSource(html, at);
    expect(source.links.every((link, n) => link.n === n)).toBe(true);
    expect(JSON.parse(JSON.stringify(source))).toEqual(source);
  });

  it.each([
    ['nested 100,000 deep', '<div>'.repeat(100_000)], ['attributes without end', `<a href=/ ${Array.from({ length: 30_000 }, (_, n) => `a${n}=1`).join(' ')}>x</a>`],
    ['open formatting', Array.from({ length: 3_000 }, (_, n) => `<b a=${n}>`).join('') + '<p>x</p>'.repeat(3_000)],
    ['links without end', '<a href=/x>'.repeat(60_000)], ['a heading for each link', '<h2>a<a href=/>x</a>'.repeat(10_000)],
    ['one list item for all', `<ul><li>${'<a href=/x>word</a> '.repeat(20_000)}</ul>`], ['quotes that never close', '<a href="'.repeat(50_000)],
    ['white space', `<title>${' '.repeat(500_000)}x</title><main>${'\n'.repeat(500_000)}</main>`], ['ten million characters', 'word '.repeat(2_000_000)],
  ])('%s is bounded', (_, html) => {
    const source = readSource(html, at);
    expect(source.links.length).toBeLessThanOrEqual(5_000);
    expect(JSON.stringify(source).length).toBeLessThan(3_000_000);
  });

  it('keeps what stands before and in the depth', () => {
    const source = readSource(`<title>Deep</title><a href=/before>before</a>${'<div>'.repeat(2_000)}<a href=/in>in</a>`, at);
    expect([source.title, source.links.map(({ text }) => text)]).toEqual(['Deep', ['before', 'in']]);
  });

  const many = (f: (n: number) => string, times = 60_000): string => Array.from({ length: times }, (_, n) => f(n)).join('');
  const last = '<a href=/last>last</a>';
  // A simpler parser reads the first 200,000 characters of a trap: the last link of such a page is not read.
  it.each([
    ['ruby', '<rt>'.repeat(60_000)], ['ruby in brackets', '<rp>'.repeat(60_000)], ['groups of options', '<optgroup>'.repeat(60_000)],
    ['ends of nothing', '<div></nope>'.repeat(20_000)], ['templates', '<template>'.repeat(30_000)],
    ['attributes without blanks', `<a ${many((n) => `a${n}=""`)}>x</a>`], ['attributes of an end', `</a ${many((n) => `a${n} `)}>`],
    ['a quote in a name', `<a x" ${many((n) => `a${n} `)} y">x</a>`], ['a quote in a comment', `<!-- <a b="--><a ${many((n) => `a${n} `)}>"`],
    ['a blank that is none', `<a b=\u00a0" ${many((n) => `a${n} `)}>x</a>`], ['tags in each other’s quotes', '<a b="<a b=\''.repeat(30_000)],
    ['formatting opened again and again', `<p>${many((n) => `<b a=${n}>`, 400)}${'<p>x'.repeat(60_000)}`],
    ['lines between rows', `<table>${'<br>'.repeat(60_000)}</table>`],
    ['markers left behind', '<table><tr><td><object></table>'.repeat(10_000)],
  ])('is known for one by %s', (_, html) => {
    const source = readSource(`<a href=/first>first</a>${html}${last}`, at);
    expect(source.links[0]?.text).toMatch(/^first/);
    expect(source.links.some(({ href }) => href === `${at}last`)).toBe(false);
    expect(JSON.stringify(source).length).toBeLessThan(3_000_000);
  });
  it.each([
    ['drawings of many lines', `<svg>${'<path d="M0 0"/>'.repeat(600)}</svg><p>${'word '.repeat(60_000)}</p>`],
    ['comparisons in a script', `<script>${'if (a<b && c>d) e();'.repeat(2_000)}</script><p>${'word '.repeat(60_000)}</p>`],
    ['a long table', `<table>${'<tr><td>Monday<td>Tuesday'.repeat(10_000)}</table>`], ['a long list', `<ul>${'<li>word'.repeat(30_000)}</ul>`],
    ['a tag of a long value', `<div data-x="${'<a b=1> '.repeat(30_000)}"></div>`],
  ])('is not seen in %s', (_, html) => expect(readSource(`${html}${last}`, at).links.at(-1)?.href).toBe(`${at}last`));
});
