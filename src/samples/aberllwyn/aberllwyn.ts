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

/** Three days in a row, wider than a phone. */
const dates = '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="90"><rect width="720" height="90" fill="#e6eef6"/><g font-family="Arial" font-size="18" fill="#12324f">'
  + '<text x="20" y="52">Ysgol Glan Aber: 3 October</text><text x="270" y="52">Castle School: 10 October</text><text x="510" y="52">Ysgol y Bryn: 17 October</text></g></svg>';

/**
 * Aberllwyn: a Welsh council in two languages; the bare address leads to the English home page, whose top has the switch. The results of its
 * search stand in a frame.
 */
export function aberllwyn(): Council {
  const pages = growSite(readSheets(import.meta.url, ['english.md', 'cymraeg.md']), who, (up, slug) => `${up}/${slug}`);
  const english = lunrSearch(pages.filter((page) => page.path.startsWith('/en/') && page.path !== '/en/'), false);
  const welsh = lunrSearch(pages.filter((page) => page.path.startsWith('/cy/') && page.path !== '/cy/'), false);
  const answer = pageFinder(pages, (page) => reply(drawPage(page)), {
    '/': () => ({ ...reply('', 302), to: '/en/' }),
    '/en/search': ({ query }) => reply(framed(named('/en/search', 'Search results'), query.get('s') ?? '')),
    '/cy/search': ({ query }) => reply(framed(named('/cy/search', 'Canlyniadau chwilio'), query.get('s') ?? '')),
    '/en/search/list': ({ query }) => reply(results('en', 'No results were found.', english(query.get('s') ?? ''))),
    '/cy/search/list': ({ query }) => reply(results('cy', 'Dim canlyniadau.', welsh(query.get('s') ?? ''))),
    '/arddull/dates.svg': () => ({ status: 200, type: 'image/svg+xml', body: dates }),
    '/arddull/aberllwyn.css': () => styleFile(import.meta.url, 'aberllwyn.css'),
  });
  const lost = drawPage(named('/en/lost', 'Page not found'));
  return {
    id: 'aberllwyn', hosts: ['aberllwyn.test'], pages: pages.map((page) => page.path), answer: (asked) => answer(asked) ?? reply(lost, 404),
  };
}

/** The results stand in a frame. */
function framed(page: Page, query: string): string {
  return drawPage(page, `<h1>${page.title}</h1><iframe class="found" title="${page.title}" src="${page.path}/list?s=${encodeURIComponent(query)}"></iframe>`);
}

function results(lang: string, none: string, found: readonly Page[]): string {
  const items = found.slice(0, 10).map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a></li>`);
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${lang === 'en' ? 'Results' : 'Canlyniadau'}</title><base target="_top">
<link rel="stylesheet" href="/arddull/aberllwyn.css"></head><body><main>${items.length === 0 ? `<p>${none}</p>` : `<ol>${items.join('')}</ol>`}</main></body></html>`;
}
