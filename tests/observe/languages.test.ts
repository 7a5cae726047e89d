import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/observe/index.ts';

const at = 'https://www.aber.test/bins';
const languages = (html: string) => readSource(html, at).languages;

describe('the languages of a page', () => {
  it('are what hreflang says in the head and on links, absolute', () => {
    expect(languages('<head><link rel="alternate" hreflang="cy" href="/cy/biniau"><link rel="alternate" hreflang="x-default" href="/"><link rel="alternate" type="application/rss+xml" href="/feed"></head><a hreflang="en-GB" href="/bins#top">This page</a>'))
      .toEqual([{ lang: 'cy', href: 'https://www.aber.test/cy/biniau' }, { lang: 'en-gb', href: 'https://www.aber.test/bins' }]);
  });
  it.each([
    ['<a href="/cy/biniau">Cymraeg</a>', 'cy'], ['<a href="/x" lang="cy">[ Cymraeg ]</a>', 'cy'], ['<a href="/x"><span>English</span></a>', 'en'], ['<a href="/x">Gàidhlig</a>', 'gd'],
    ['<a href="/x">Gaeilge</a>', 'ga'], ['<a href="/x" lang="cy">CY</a>', 'cy'], ['<a href="/x">View this page in Welsh</a>', 'cy'],
    ['<a href="/x">Cymraeg / Welsh</a>', 'cy'], ['<a href="/x"><img src="/flag.png" alt="Cymraeg"></a>', 'cy'], ['<a href="/x" aria-label="Switch to Welsh">CY</a>', 'cy'],
    ['<a href="/x">Darllenwch y dudalen hon yn Gymraeg</a>', 'cy'], ['<a href="/x">Darllenwch am gasgliadau biniau yn Gymraeg</a>', 'cy'], ['<a href="/x">Welsh (Cymraeg)</a>', 'cy'],
    ['<a href="/x">Newid i’r Gymraeg</a>', 'cy'], ['<a href="/x">Also available in Welsh</a>', 'cy'], ['<a href="/x">Welsh language version</a>', 'cy'],
    ['<a href="/x">View this page in English</a>', 'en'], ['<a href="/x">Fersiwn Saesneg</a>', 'en'], ['<a href="/x"><svg><title>Cymraeg</title></svg></a>', 'cy'],
  ])('are named by a link that says no more: %s', (html, lang) => expect(languages(html)?.map((one) => one.lang)).toEqual([lang]));
  it('are not what only speaks of one', () => {
    const html = '<a href="/x">Learn Welsh with us</a><a href="/y">English lessons</a><a href="/z">EN</a><a href="mailto:a@b.test" hreflang="cy">x</a><a hreflang="../" href="/q">x</a><a lang="cy" href="/c">Biniau</a>';
    expect(languages(html)).toBeUndefined();
  });
  it.each([
    'Welsh Government', 'Welsh-medium schools', 'Welsh language', 'The Welsh language', 'Y Gymraeg', 'Welsh translation service', 'Welsh language standards', 'Read about Welsh schools',
    'English / Cymraeg', 'View bins', '<img alt="Welsh"> Our schools', 'Darllenwch am yr iaith Gymraeg',
  ])('are not what only speaks of one: %s', (words) => {
    expect(languages(`<a href="/x">${words}</a><button>${words}</button>`)).toBeUndefined();
    expect(readSource(`<button>${words}</button>`, at).switches).toBeUndefined();
  });
  it.each([
    '<button>Cymraeg</button>', '<input type="submit" value="Cymraeg">', '<a href="javascript:toWelsh()">Cymraeg</a>', '<a href="#" onclick="x()">View this page in Welsh</a>', '<a hreflang="cy" href="#x">x</a>',
    '<div role="button" aria-label="Cymraeg"></div>', '<button><img alt="Cymraeg"></button>', '<a tabindex="0">Newid i’r Gymraeg</a>',
  ])('may be offered by what leads to no address: %s', (html) => {
    expect(readSource(html, at)).toMatchObject({ switches: ['cy'] });
    expect(languages(html)).toBeUndefined();
  });
  it('offered with an address are not offered without one', () => {
    expect(readSource('<a href="/cy/biniau">Cymraeg</a><a href="#/cy">Cymraeg</a><a href="mailto:a@b.test">Cymraeg</a>', at).switches).toBeUndefined();
  });
  it('stand once each', () => {
    const link = '<a href="/cy/biniau">Cymraeg</a>';
    expect(languages(link.repeat(300))).toHaveLength(1);
    expect(languages(Array.from({ length: 300 }, (_, n) => `<a hreflang="cy" href="/cy/${n}">${n}</a>`).join(''))).toHaveLength(50);
  });
});
