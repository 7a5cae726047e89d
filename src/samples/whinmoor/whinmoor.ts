import { readFileSync } from 'node:fs';
import type { Answered, Asked, Council, Page, Who } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';
import { growSite } from '../grow-site.ts';
import { pageFinder } from '../page-finder.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { styleFile } from '../style-file.ts';

const who: Who = { name: 'Whinmoor Council', short: 'Whinmoor', town: 'Whinmoor', phone: '01632 960470', seed: 11, wards: ['Moorside', 'Whin Bank', 'Beck End'] };
const skin: Skin = { cards: 'cards', start: 'start' };

/**
 * Whinmoor: a unitary council whose site is one page that never changes its address: a script shows view after view in it, and what leads
 * on are buttons and links without an address. No search, no A to Z; nothing on fly-tipping.
 */
export function whinmoor(): Council {
  const views = growSite(readSheets(import.meta.url, ['pages.md']), who, (up, slug) => `${up}/${slug}`);
  const answer = pageFinder([], () => reply(shell()), {
    '/': () => reply(shell()),
    '/app.css': () => styleFile(import.meta.url, 'app.css'),
    '/app.js': () => ({ status: 200, type: 'text/javascript; charset=utf-8', body: readFileSync(new URL('app.js', import.meta.url), 'utf8') }),
    '/view': ({ query }) => view(views.find(({ path }) => path === query.get('of'))),
  });
  return {
    id: 'whinmoor', hosts: ['whinmoor.test'], pages: ['/', ...views.map(({ path }) => `/view?of=${encodeURIComponent(path)}`)],
    answer: (asked: Asked) => answer(asked) ?? reply('<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>', 404),
  };
}

function view(page: Page | undefined): Answered {
  const title = page?.title ?? 'This part of the site is missing';
  const html = `<h1>${escapeHtml(title)}</h1>${withoutAddresses(drawBlocks(page?.body ?? [], skin))}`;
  return { status: page ? 200 : 404, type: 'application/json; charset=utf-8', body: JSON.stringify({ title, html }) };
}

/** The script knows where a link of the council's own leads; the link itself has no address. */
function withoutAddresses(html: string): string {
  return html.replace(/<a([^>]*) href="(\/[^"]*)">/g, '<a$1 href="#" data-to="$2">');
}

function shell(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Whinmoor Council</title><link rel="stylesheet" href="/app.css"><script src="/app.js" defer></script></head><body></body></html>`;
}
