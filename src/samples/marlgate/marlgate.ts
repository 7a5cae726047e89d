import { readFileSync } from 'node:fs';
import type { Answered, Council, Page, Who } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';
import { growSite } from '../grow-site.ts';
import { miniSearch } from '../mini-search.ts';
import { pageFinder } from '../page-finder.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { scriptFile } from '../script-file.ts';
import { styleFile } from '../style-file.ts';
import { drawPage } from './draw-page.ts';

const who: Who = { name: 'London Borough of Marlgate', short: 'Marlgate', town: 'Marlgate', phone: '020 7946 0070', seed: 6,
  wards: ['Canal Side', 'Old Market', 'Northgate'] };
const popular = [['/bins-and-recycling/collection-day', 'Bin collection day'], ['/council-tax/pay', 'Pay your council tax'],
  ['/schools/apply', 'Apply for a school place'],
  ['/streets-and-parking', 'Parking and streets'], ['/housing', 'Housing'], ['/tidy-marlgate', 'Tidy Marlgate']] as const;

const script = readFileSync(new URL('marlgate.js', import.meta.url), 'utf8');

/** Marlgate: a London borough behind a wall of consent, with a menu that is closed at first and a search behind a magnifier that offers pages while one types. */
export function marlgate(): Council {
  const pages = growSite(readSheets(import.meta.url, ['pages.md']), who, (up, slug) => `${up}/${slug}`);
  const sections = pages.filter((page) => page.up === '/').slice(0, 8);
  const search = miniSearch(pages);
  const named = (path: string, title: string): Page => ({ path, title, up: '/', body: [], notes: {} });
  const answer = pageFinder(pages, (page) => reply(drawPage(page, sections)), {
    '/': () => reply(drawPage(named('/', 'Home'), sections, drawHome(pages))),
    '/search-results': ({ query }) => reply(drawPage(named('/search-results', 'Search results'), sections, results(search(query.get('query') ?? '')))),
    '/suggest': ({ query }) => suggestions(search(query.get('term') ?? '')),
    '/theme/marlgate.css': () => styleFile(import.meta.url, 'marlgate.css'),
    '/theme/pothole-steps.js': () => scriptFile(import.meta.url, 'pothole-steps.js'),
    '/theme/marlgate.js': () => ({ status: 200, type: 'text/javascript; charset=utf-8', body: script }),
  });
  const lost = { ...named('/lost', 'Page not found'), body: [{ is: 'text', text: 'Sorry, that page has gone.' }] } as const;
  return {
    id: 'marlgate', hosts: ['marlgate.test'], pages: ['/', ...pages.map((page) => page.path)],
    answer: (asked) => answer(asked) ?? reply(drawPage(lost, sections), 404),
  };
}

/** On a narrow screen the list slides up under the welcome: a planted overlap. A link in the welcome is told by its colour alone. Turned on its side, a phone is asked to be turned back. */
function drawHome(pages: readonly Page[]): string {
  const stories = pages.filter((page) => page.notes['kind'] === 'news').slice(0, 3);
  const news = stories.map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a><p>${escapeHtml(page.notes['say'] ?? '')}</p></li>`);
  return `<p class="upright">Please turn your phone upright: this page is made for portrait screens.</p><div class="hero"><h1>Welcome to Marlgate</h1>
<p>One borough, six neighbourhoods and a great many ways to <a href="#latest">get in touch</a> with us.</p></div><ul class="cards after">
${popular.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul><h2 id="latest">Latest news</h2>
<ul class="cards">${news.join('')}</ul>`;
}

function suggestions(found: readonly Page[]): Answered {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(found.slice(0, 4).map(({ title, path }) => [title, path])) };
}

function results(found: readonly Page[]): string {
  const items = found.slice(0, 10).map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a></li>`);
  return `<h1>Search results</h1>${items.length === 0 ? '<p>No results were found.</p>' : `<ul class="cards">${items.join('')}</ul>`}`;
}
