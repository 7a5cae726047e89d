import { describe, expect, it } from 'vitest';
import { readSitemap } from '../../src/observe/index.ts';

const none = { pages: [], sitemaps: [] };

describe('readSitemap', () => {
  it('reads a list of pages, with prefixes, CDATA, pictures and other languages in it', () => {
    expect(readSitemap(`<?xml version="1.0"?><urlset xmlns:image="i" xmlns:xhtml="x">
      <url><loc> https://a.test/one </loc><image:image><image:loc>https://a.test/x.png</image:loc></image:image><xhtml:link rel="alternate" hreflang="cy" href="https://a.test/cy/one"/></url>
      <url><lastmod>2024</lastmod><loc><![CDATA[https://a.test/two?a=1&b=2#part]]></loc></url>
      <url><loc>https://a.test/three?a=1&amp;b=2</loc></url><url><loc>/no/address</loc></url><url><loc>ftp://a.test/x</loc></url><url></url></urlset>`).pages)
      .toEqual(['https://a.test/one', 'https://a.test/two?a=1&b=2', 'https://a.test/three?a=1&b=2']);
    expect(readSitemap('<sm:urlset xmlns:sm="x"><sm:url><sm:loc>https://a.test/p</sm:loc></sm:url></sm:urlset>').pages).toEqual(['https://a.test/p']);
  });
  it('reads an index of files', () => {
    expect(readSitemap('<sitemapindex><sitemap><loc>https://a.test/1.xml</loc></sitemap><sitemap><loc>https://a.test/2.xml.gz</loc></sitemap></sitemapindex>'))
      .toEqual({ pages: [], sitemaps: ['https://a.test/1.xml', 'https://a.test/2.xml.gz'] });
  });
  it('reads plain text', () => {
    expect(readSitemap('https://a.test/1\r\n\nnot an address\n https://a.test/2 \n')).toEqual({ pages: ['https://a.test/1', 'https://a.test/2'], sitemaps: [] });
  });
  it('reads what there is of a file that was cut off', () => {
    expect(readSitemap('<urlset><url><loc>https://a.test/1</loc></url><url><loc>https://a.te').pages).toContain('https://a.test/1');
  });
  it('takes nothing from an HTML page, and follows no entity', () => {
    expect(readSitemap('<!doctype html><html><body><a href="https://a.test/">x</a><url><loc>https://a.test/1</loc></url></body></html>')).toEqual(none);
    expect(readSitemap('')).toEqual(none);
    const bomb = '<!DOCTYPE u [<!ENTITY a "https://a.test/x"><!ENTITY b "&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>';
    expect(readSitemap(bomb)).toEqual(none);
  });
  it('takes the first address that is the entry’s own, wherever a picture’s stands, and none that was cut off', () => {
    const entry = '<url><image:image><image:loc>https://a.test/x.png</image:loc></image:image><loc/><loc><!-- here -->https://a.test/&#49;</loc><loc>https://a.test/2</loc></url>';
    expect(readSitemap(`<urlset>${entry}<url a=">"><loc>https://a.test/&#x33;&apos;&lt;</loc></url><url><loc>https://a.te`).pages)
      .toEqual(['https://a.test/1', 'https://a.test/3\'%3C']);
    expect(readSitemap('<urlset><loc>https://a.test/1</loc><url></url><url/><loc>https://a.test/2</loc></urlset>')).toEqual(none);
  });
  it('reads a file of more entries than one may have', () => {
    expect(readSitemap(`<urlset>${'<url><loc>https://a.test/1</loc></url>'.repeat(130_000)}</urlset>`).pages).toHaveLength(50_000);
  });
  it.each([
    ['is deep in ways that only a parser sees', '<a x="<">', '<1>', '<a></b>'], ['is never closed', '<!--', '<![CDATA[', '<?', '<!', '<', '<url><loc>'],
    ['is wide', '<a/>', '<url/>', '<![CDATA[]]>', '&amp;', '<url><loc>x<y></y>'],
  ])('ends where a file %s', (_, ...pieces) => {
    for (const piece of pieces) expect(readSitemap(`<urlset>${piece.repeat(Math.ceil(4_000_000 / piece.length))}`)).toEqual(none);
  });
  it('is in time for a file made to be slow', () => {
    expect(readSitemap(`<urlset><url><loc>https://a.test/1</loc></url>${'<url>'.repeat(500_000)}`).pages).toEqual(['https://a.test/1']);
    expect(readSitemap(`<urlset>${'<url '.repeat(200_000)}`)).toEqual(none);
    expect(readSitemap(`<urlset>${'</url>'.repeat(200_000)}`)).toEqual(none);
  });
});
