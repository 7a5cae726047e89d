import { readFileSync } from 'node:fs';
import type { Answered, Asked, Council, Page, Who } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';
import { growSite } from '../grow-site.ts';
import { packageFile } from '../package-file.ts';
import { pageFinder } from '../page-finder.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { styleFile } from '../style-file.ts';
import { textOfPage } from '../text-of-page.ts';
import { shell } from './shell.ts';

const who: Who = { name: 'Saltmere Council', short: 'Saltmere Council', town: 'Saltmere', phone: '01632 960440', seed: 3,
  wards: ['Harbour', 'Saltings', 'Lighthouse'] };
const skin: Skin = { cards: 'cards', start: 'start' };

/** Saltmere: a unitary council whose site is a Vue app, empty without script; every page has the same title. */
export function saltmere(): Council {
  const pages = growSite(readSheets(import.meta.url, ['pages.md', 'more.md']), who, (up, slug) => `${up}/${slug}`);
  const index = JSON.stringify(pages.filter(({ path }) => path !== '/').map((page, id) => {
    const text = textOfPage(page);
    return { id, path: page.path, title: page.title, text, say: text.slice(0, 90) };
  }));
  const answer = pageFinder(pages, () => reply(shell()), {
    '/api/page': ({ query }) => json(JSON.stringify({ html: article(pages.find((page) => page.path === query.get('path'))) })),
    '/api/pages': () => json(index),
    '/app/app.css': () => styleFile(import.meta.url, 'app.css'),
    '/app/app.js': () => script(readFileSync(new URL('app.js', import.meta.url), 'utf8')),
    '/app/vue.js': () => script(packageFile('vue/dist/vue.runtime.global.prod.js')),
    '/app/minisearch.js': () => script(packageFile('minisearch/dist/umd/index.js')),
  });
  return {
    id: 'saltmere', hosts: ['saltmere.test'], pages: pages.map((page) => page.path),
    answer: (asked: Asked) => answer(asked) ?? reply(shell(), 404),
  };
}

function article(page: Page | undefined): string {
  if (!page) return '<h1>Page not found</h1><p>Try the menu above.</p>';
  const date = page.notes['date'] ? `<p>${escapeHtml(page.notes['date'])}</p>` : '';
  return `<h1>${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, skin)}`;
}

function json(body: string): Answered {
  return { status: 200, type: 'application/json; charset=utf-8', body };
}

function script(body: string): Answered {
  return { status: 200, type: 'text/javascript; charset=utf-8', body };
}
