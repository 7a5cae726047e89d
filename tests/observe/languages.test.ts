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
    ['<a href="/x">Gaeilge</a>', 'ga'], ['<a href="/x" lang="cy">CY</a>', 'cy'],
  ])('are named by a link that says nothing else: %s', (html, lang) => expect(languages(html)?.map((one) => one.lang)).toEqual([lang]));
  it('are not what only speaks of one', () => {
    const html = '<a href="/x">Learn Welsh with us</a><a href="/y">English lessons</a><a href="/z">EN</a><a href="mailto:a@b.test" hreflang="cy">x</a><a hreflang="../" href="/q">x</a><a lang="cy" href="/c">Biniau</a>';
    expect(languages(html)).toBeUndefined();
  });
  it('stand once each', () => {
    const link = '<a href="/cy/biniau">Cymraeg</a>';
    expect(languages(link.repeat(300))).toHaveLength(1);
    expect(languages(Array.from({ length: 300 }, (_, n) => `<a hreflang="cy" href="/cy/${n}">${n}</a>`).join(''))).toHaveLength(50);
  });
});
