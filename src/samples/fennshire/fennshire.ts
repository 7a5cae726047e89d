import { readFileSync } from 'node:fs';
import type { Council, Page, Who } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';
import { growSite } from '../grow-site.ts';
import { miniSearch } from '../mini-search.ts';
import { pageFinder } from '../page-finder.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { styleFile } from '../style-file.ts';
import { textOfPage } from '../text-of-page.ts';
import { drawHome } from './draw-home.ts';
import { drawPage } from './draw-page.ts';

const waiting = '<h1>Search results</h1><div id="found" aria-live="polite"><p class="loading">Searching…</p></div><script src="/fennshire.js" defer></script>';
const script = readFileSync(new URL('fennshire.js', import.meta.url), 'utf8');
const lost: Page = { path: '/lost', title: 'Page not found', up: '/', body: [{ is: 'text', text: 'Please search for what you need.' }], notes: {} };
const who: Who = { name: 'Fennshire County Council', short: 'the County Council', town: 'Fennshire', phone: '01632 960550', seed: 4,
  wards: ['Causeway', 'Sixteen Mile', 'Long Drove'] };

/** Fennshire: a county whose home page is a search box, and whose results come a while after their page. */
export function fennshire(): Council {
  const pages = growSite(readSheets(import.meta.url, ['pages.md']), who, (_up, slug, n) => `/article/${1200 + n * 7}/${slug}`);
  const search = miniSearch(pages);
  const home: Page = { path: '/', title: 'Home', up: '', body: [], notes: {} };
  const found: Page = { path: '/find', title: 'Search results', up: '/', body: [], notes: {} };
  const answer = pageFinder(pages, (page) => reply(drawPage(page)), {
    '/': () => reply(drawPage(home, drawHome())),
    '/find': () => reply(drawPage(found, waiting)),
    '/find/results': ({ query }) => reply(results(query.get('term') ?? '', search(query.get('term') ?? ''))),
    '/fennshire.js': () => ({ status: 200, type: 'text/javascript; charset=utf-8', body: script }),
    '/fennshire.css': () => styleFile(import.meta.url, 'fennshire.css'),
  });
  return {
    id: 'fennshire', hosts: ['fennshire.test'], pages: ['/', ...pages.map((page) => page.path)],
    answer: (asked) => answer(asked) ?? reply(drawPage(lost), 404),
  };
}

function results(query: string, pages: readonly Page[]): string {
  const items = pages.slice(0, 12).map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a>`
    + `<p>${escapeHtml(textOfPage(page).slice(0, 120))}</p></li>`);
  return `<p>${pages.length} results for ${escapeHtml(query)}</p><ol class="found">${items.join('')}</ol>`;
}
