import { describe, expect, it } from 'vitest';
import { clean } from '../../src/publish/markup/clean.ts';
import { html, joined, markupText, trusted } from '../../src/publish/markup/html.ts';
import { outside, waySaid, webAddress } from '../../src/publish/markup/outside.ts';
import { evidenceLink, isEvidence } from '../../src/publish/markup/evidence.ts';
import { slug } from '../../src/publish/markup/slug.ts';
import { hostile } from './results.ts';

describe('the html template', () => {
  it('escapes text for content and for attributes', () => {
    expect(markupText(html`<p title="${hostile.quotes}">${hostile.script} & more</p>`)).toBe(
      '<p title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &#39; `">&lt;script&gt;alert(1)&lt;/script&gt; & more</p>');
  });
  it('keeps its own markup, writes lists, and nothing for nothing', () => {
    expect(markupText(html`${html`<b>${'<'}</b>`}${['a', html`<i></i>`]}${null}${undefined}${false}${0}`)).toBe('<b>&lt;</b>a<i></i>0');
  });
  it('cannot be given markup as plain data', () => {
    const forged: unknown = JSON.parse('{"marked":"<script>","Symbol(markup)":"<script>"}');
    expect(() => markupText(html`${forged as never}`)).toThrow();
  });
  it('keeps a space at the ends of our own words and none for emptiness', () => {
    expect(markupText(html`a${', b '}c${''}d${'  '}e`)).toBe('a, b cd e');
  });
  it('puts something between parts', () => {
    expect(markupText(html`${joined(['a', 'b'], trusted('<br>'))}`)).toBe('a<br>b');
  });
});

describe('clean', () => {
  it('makes one line without unseen marks', () => {
    expect(clean(`${hostile.lines}\u0000${hostile.turned}`)).toBe('first second third\ufffdabc\ufffdtxt.exe\ufffd');
    expect(clean('half a \ud800 pair')).toBe('half a \ufffd pair');
    expect(clean(' Cyngor Sir Gâr \u2028 ')).toBe('Cyngor Sir Gâr');
  });
});

describe('links', () => {
  it('leads only to http(s), with rel, and shows anything else as text', () => {
    expect(markupText(outside('http://a.test/x?q="><script>'))).toBe(
      '<a class="address" href="http://a.test/x?q=%22%3E%3Cscript%3E" rel="nofollow noreferrer">a.test/x?q=%22%3E%3Cscript%3E</a>');
    for (const bad of [hostile.address, 'JaVaScRiPt:alert(1)', 'data:text/html,x', '//a.test', 'not an address', '\u0001javascript:alert(1)']) {
      expect(webAddress(bad), bad).toBeNull();
      expect(markupText(outside(bad)), bad).not.toContain('<a');
    }
    expect(markupText(outside(null))).toContain('no address');
  });
  it('shows a long address in short and a given word as it is', () => {
    expect(markupText(outside(`https://a.test/${'x'.repeat(200)}`))).toMatch(/>a\.test\/x+…x{25}<\/a>$/);
    expect(markupText(outside('https://a.test/', 'the site'))).toContain('class="out" href="https://a.test/" rel="nofollow noreferrer">the site<');
  });
  it('say of a state without an address how one comes to it, and lead to where one begins', () => {
    const link = markupText(outside('https://a.test/#~Bins%20and%20recycling~Missed%20%3Cb%3Ebin*2'));
    expect(link).toContain('href="https://a.test/"');
    expect(link).toContain('>home page, then press “Bins and recycling”, then “Missed &lt;b&gt;bin”</a>');
    expect(markupText(outside('https://a.test/en/#/start#~Bins'))).toMatch(/href="https:\/\/a.test\/en\/#\/start".*>a.test\/en\/#\/start, then press “Bins”</);
    expect(markupText(outside('https://a.test/#~'))).toContain('href="https://a.test/" rel="nofollow noreferrer">a.test<');
    expect(waySaid('https://a.test/#bins')).toBeNull();
    expect(waySaid('https://a.test/#~%zz')).toBe('home page, then press “%zz”');
  });
  it('names evidence only by hash, and offers a page source as a file', () => {
    const id = 'ab'.repeat(32);
    expect(isEvidence(`${id}.png`)).toBe(true);
    expect(isEvidence(`../${id}.png`)).toBe(false);
    expect(markupText(evidenceLink('../', `${id}.png`, 'picture'))).toBe(`<a href="../evidence/${id}.png">picture</a>`);
    expect(markupText(evidenceLink('../', `${id}.html.gz`, 'source'))).toContain(' download>');
    expect(markupText(evidenceLink('../', hostile.path, 'picture'))).not.toContain('href');
  });
});

describe('slug', () => {
  it('is safe in a path, and different for different ids', () => {
    const ids = [hostile.path, '..', 'a/b', 'a_b', 'a.b', 'a_2f_b', 'E07000901', hostile.turned];
    const slugs = ids.map(slug);
    expect(new Set(slugs).size).toBe(ids.length);
    expect(slugs.every((each) => /^[\w-]+$/.test(each))).toBe(true);
    expect(slug('E07000901')).toBe('E07000901');
  });
});
