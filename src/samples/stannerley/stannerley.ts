import type { Answered, Council, Page, Who } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';
import { growSite } from '../grow-site.ts';
import { lunrSearch } from '../lunr-search.ts';
import { pageFinder } from '../page-finder.ts';
import { pagesAbove } from '../pages-above.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { styleFile } from '../style-file.ts';
import { drawHome } from './draw-home.ts';
import { drawLetters } from './draw-letters.ts';
import { drawPage } from './draw-page.ts';

const who: Who = { name: 'Stannerley Metropolitan Borough Council', short: 'Stannerley Council', town: 'Stannerley', phone: '01632 960660', seed: 5,
  wards: ['Forge', 'Wharfside', 'Hillfoot', 'Canal'] };
/** What the counter's host sends: nothing that does anything. */
const counted: Answered = { status: 200, type: 'text/javascript; charset=utf-8', body: '/* made up */' };
const named = (path: string, title: string): Page => ({ path, title, up: '/', body: [], notes: {} });

/**
 * Stannerley: a metropolitan council ordered by departments with names of their own, an A to Z that forgets only councillors, and a
 * search that puts the six newest stories first.
 */
export function stannerley(): Council {
  const pages = growSite(readSheets(import.meta.url, ['place.md', 'others.md']), who, (_up, slug) => `/Services/${inCapitals(slug)}.aspx`);
  const search = lunrSearch(pages, false);
  const stories = pages.filter((page) => page.notes['kind'] === 'news').slice(0, 6);
  const newsFirst = (query: string): Page[] => {
    const found = search(query);
    return found.length === 0 ? [] : [...stories, ...found.filter((page) => !stories.includes(page))];
  };
  const home = named('/', 'Home');
  const under = (page: Page): Page[] => [home, ...pagesAbove(page, pages)];
  const answer = pageFinder(pages, (page) => reply(drawPage(page, under(page))), {
    '/': () => reply(drawPage(home, [], drawHome(pages))),
    '/Default.aspx': () => ({ ...reply('', 301), to: '/' }),
    '/AtoZ.aspx': ({ query }) => {
      const letter = query.get('letter') ?? '';
      return reply(drawPage(named('/AtoZ.aspx', `A to Z ${letter}`.trim()), [home], drawLetters(letter, pages)));
    },
    '/Search.aspx': ({ query }) => reply(drawPage(named('/Search.aspx', 'Search results'), [home], results(query.get('k') ?? '', newsFirst))),
    '/Style/portal.css': () => styleFile(import.meta.url, 'portal.css'),
  });
  return { id: 'stannerley', hosts: ['stannerley.test', 'static.hotjar.com'], pages: ['/', '/AtoZ.aspx', ...pages.map((page) => page.path)],
    answer: (asked) => (asked.host === 'static.hotjar.com' ? counted : answer(asked)) ?? reply(drawPage(named('/none', 'Page not found'), [home]), 404) };
}

function inCapitals(slug: string): string {
  return slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function results(query: string, search: (query: string) => Page[]): string {
  const found = search(query);
  if (found.length === 0) return '<h1>Search results</h1><p>No results found.</p>';
  const items = found.slice(0, 20).map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a></li>`);
  return `<h1>Search results</h1><p>Results for ${escapeHtml(query)}, newest first</p><ol class="listing">${items.join('')}</ol>`;
}
