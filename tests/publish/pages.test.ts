import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { pathsEnding, published, textOf } from './published.ts';
import { hostile, results } from './results.ts';

const pages = pathsEnding('.html').map((path) => [path, load(textOf(path))] as const);
const ids = new Map(pages.map(([path, $]) => [path, new Set($('[id]').map((_, each) => $(each).attr('id')).get())]));

/** Files that are put beside the pages by whoever publishes. */
const beside = new Set([
  'checksums.sha256',
  ...results.sites.flatMap((site) => site.looks.flatMap((look) => Object.values(look.images).map(({ image }) => `evidence/${image}`))),
  ...results.findings.flatMap((finding) => finding.evidence.filter((id) => !id.startsWith('look:')).map((id) => `evidence/${id}`)),
]);

describe('every page', () => {
  it.each(pages)('%s has a shell that a reader can find the way in', (_path, $) => {
    expect($('html').attr('lang')).toBe('en-GB');
    expect([$('h1').length, $('main').length, $('header').length, $('footer').length, $('nav[aria-label="Main"]').length]).toEqual([1, 1, 1, 1, 1]);
    expect($('body').children().first().attr('href')).toBe('#content');
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("default-src 'none'");
    expect($('[style], [onclick], script, iframe, form').length).toBe(0);
    expect($('table').filter((_, each) => $(each).find('caption').text() === '').length).toBe(0);
    expect($('th').filter((_, each) => $(each).attr('scope') === undefined).length).toBe(0);
    const own = $('[id]').map((_, each) => $(each).attr('id')).get();
    expect(own.filter((id, n) => own.indexOf(id) !== n)).toEqual([]);
  });
  it('has a title of its own', () => {
    const titles = pages.map(([, $]) => $('title').text());
    expect(titles.filter((title, n) => titles.indexOf(title) !== n)).toEqual([]);
  });
  it('leads only to what is there', () => {
    const lost = pages.flatMap(([path, $]) => $('[href], [src]').map((_, each) => $(each).attr('href') ?? $(each).attr('src') ?? '').get()
      .filter((to) => !/^(https?:|data:,)/.test(to)).filter((to) => !isThere(path, to)).map((to) => `${path} → ${to}`));
    expect(lost).toEqual([]);
  });
  it('asks for nothing of another host, and leaves with rel', () => {
    for (const [path, $] of pages) {
      expect($('img[src^="http"], link[href^="http"]').length, path).toBe(0);
      expect($('a[href^="http"]').filter((_, each) => $(each).attr('rel') !== 'nofollow noreferrer').length, path).toBe(0);
    }
  });
  it('is light', () => {
    expect(textOf('style.css').length).toBeLessThan(25_000);
    expect(Math.max(...pages.map(([path]) => textOf(path).length))).toBeLessThan(84_000);
  });
});

function isThere(from: string, to: string): boolean {
  const url = new URL(to, `http://x/${from}`);
  const path = decodeURIComponent(url.pathname.slice(1));
  if (!published.has(path) && !beside.has(path)) return false;
  return url.hash === '' || (ids.get(path)?.has(decodeURIComponent(url.hash.slice(1))) ?? false);
}

describe('what a site says', () => {
  it('is text on every page', () => {
    for (const [path, $] of pages) {
      expect(textOf(path), path).not.toContain('<script');
      expect($('img').filter((_, each) => !($(each).attr('src') ?? '').includes('evidence/')).length, path).toBe(0);
      expect($('a').filter((_, each) => /^\s*(javascript|data|vbscript):/i.test($(each).attr('href') ?? '')).length, path).toBe(0);
      expect(textOf(path), path).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });
  it('is still told', () => {
    const page = load(textOf('councils/E06000902.html'))('main').text();
    for (const said of [hostile.script, hostile.formula, hostile.path, 'first second third', 'abc\ufffdtxt.exe', hostile.address]) expect(page).toContain(said);
    expect(load(textOf('councils/E06000902.html'))('h1').text()).toBe('Ashby & "Sons" <b>Council</b>');
  });
  it('names no file', () => {
    expect([...published.keys()].filter((path) => !/^[\w-]+(\/[\w-]+)*\.[a-z0-9]+$/.test(path))).toEqual([]);
  });
});

describe('pictures', () => {
  it('have words, sizes and patience', () => {
    for (const [path, $] of pages) for (const each of $('img').get()) {
      const image = $(each);
      expect(image.attr('alt')?.length, path).toBeGreaterThan(10);
      expect([image.attr('loading'), Number(image.attr('width')) > 0, Number(image.attr('height')) > 0], path).toEqual(['lazy', true, true]);
    }
    expect(load(textOf('councils/E07000901.html'))('img').length).toBeGreaterThan(6);
  });
});
