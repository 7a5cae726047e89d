import type { Council, Page, Who } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';
import { growSite } from '../grow-site.ts';
import { lunrSearch } from '../lunr-search.ts';
import { pageFinder } from '../page-finder.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { styleFile } from '../style-file.ts';
import { drawPage } from './draw-page.ts';

const who: Who = { name: 'Aberllwyn County Borough Council', short: 'Aberllwyn Council', town: 'Aberllwyn', phone: '01632 961110', seed: 9,
  wards: ['Pen-y-lan Uchaf', 'Glan-nant', 'Hafod Wen'] };
const named = (path: string, title: string): Page => ({ path, title, up: '', body: [], notes: {} });

/** Aberllwyn: a Welsh council in two languages; the bare address leads to the English home page, whose top has the switch. */
export function aberllwyn(): Council {
  const pages = growSite(readSheets(import.meta.url, ['english.md', 'cymraeg.md']), who, (up, slug) => `${up}/${slug}`);
  const english = lunrSearch(pages.filter((page) => page.path.startsWith('/en/') && page.path !== '/en/'), false);
  const welsh = lunrSearch(pages.filter((page) => page.path.startsWith('/cy/') && page.path !== '/cy/'), false);
  const answer = pageFinder(pages, (page) => reply(drawPage(page)), {
    '/': () => ({ ...reply('', 302), to: '/en/' }),
    '/en/search': ({ query }) => reply(results(named('/en/search', 'Search results'), 'No results were found.', english(query.get('s') ?? ''))),
    '/cy/search': ({ query }) => reply(results(named('/cy/search', 'Canlyniadau chwilio'), 'Dim canlyniadau.', welsh(query.get('s') ?? ''))),
    '/arddull/aberllwyn.css': () => styleFile(import.meta.url, 'aberllwyn.css'),
  });
  const lost = drawPage(named('/en/lost', 'Page not found'));
  return {
    id: 'aberllwyn', hosts: ['aberllwyn.test'], pages: pages.map((page) => page.path), answer: (asked) => answer(asked) ?? reply(lost, 404),
  };
}

function results(page: Page, none: string, found: readonly Page[]): string {
  const items = found.slice(0, 10).map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a></li>`);
  return drawPage(page, `<h1>${page.title}</h1>${items.length === 0 ? `<p>${none}</p>` : `<ol>${items.join('')}</ol>`}`);
}
