import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { SiteResult } from '../../src/model/kit.ts';
import { pagesSeen } from '../../src/publish/council/pages-seen.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { NONSENSE } from '../../src/visit/search-way.ts';
import { results } from './results.ts';

const [site] = results.sites;
const [look] = site?.looks ?? [];
if (site === undefined || look === undefined) throw new Error('no look is made up');
const of = (...urls: readonly string[]): SiteResult => ({ ...site, looks: urls.map((url, n) => ({ ...look, id: `${n}`.repeat(16), url, roles: [] })) });

describe('the pages seen', () => {
  it('stand in the order of their addresses, and the page of words that mean nothing says what it is for', () => {
    const $ = load(markupText(pagesSeen(of('http://b.test/z', `http://b.test/search?${new URLSearchParams({ q: NONSENSE }).toString()}`, 'http://b.test/a'))));
    expect($('article a').map((_, each) => $(each).attr('href')).get().filter((href) => href.startsWith('http://b.test')).map((href) => new URL(href).pathname)).toEqual(['/a', '/search', '/z']);
    expect($('article .aside').map((_, each) => $(each).text()).get().map((text) => text.includes('words that mean nothing'))).toEqual([false, true, false]);
  });
});
