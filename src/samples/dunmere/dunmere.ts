import type { Answered, Council, Page, Who } from '../council.ts';
import { drawBlocks } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';
import { growSite } from '../grow-site.ts';
import { pageFinder } from '../page-finder.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';

const who: Who = { name: 'Dunmere Council', short: 'Dunmere', town: 'Dunmere', phone: '01632 960990', seed: 8, wards: ['Mereside', 'Dun Hill'] };
const allowed = 4;

/**
 * Dunmere: a metropolitan council whose firewall answers a visitor's fifth page, and every one after it, with a challenge. Counted from
 * each start.
 */
export function dunmere(): Council {
  const pages = growSite(readSheets(import.meta.url, ['pages.md']), who, (up, slug) => `${up}/${slug}`);
  const sections = pages.filter((page) => page.up === '/');
  const cards = sections.map((page) => ({ href: page.path, text: page.title, say: '' }));
  const home: Page = { path: '/', title: 'Dunmere Council', up: '', body: [{ is: 'cards', cards }], notes: {} };
  const answer = pageFinder([home, ...pages], (page) => reply(drawPage(page)), {});
  let served = 0;
  return {
    id: 'dunmere', hosts: ['dunmere.test'], pages: ['/', ...pages.map((page) => page.path)],
    answer: (asked) => {
      if (asked.path === '/robots.txt' || asked.path === '/favicon.ico') return answer(asked) ?? challenge();
      served += 1;
      return served > allowed ? challenge() : answer(asked) ?? reply(drawPage({ ...home, title: 'Page not found', body: [] }), 404);
    },
  };
}

function drawPage(page: Page): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>body{font:18px/1.6 arial,sans-serif;margin:0;color:#222}header,main{padding:12px 22px}header{background:#7a2d10}header a{color:#fff;font-size:24px}li a{display:inline-block;padding:4px 0}</style>
</head><body><header><a href="/">Dunmere Council</a></header><main><h1>${escapeHtml(page.title)}</h1>${drawBlocks(page.body, {})}</main>
</body></html>`;
}

function challenge(): Answered {
  return reply(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Just a moment...</title></head><body>
<h1>Checking your browser</h1>
<p>Access to dunmere.test is denied while we make sure that you are a person. Reference 5f1c-403.</p></body></html>`, 403);
}
