import type { Page } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';

const skin: Skin = { cards: 'list', start: 'go', table: 'grid' };

/** The search box, the only way in. */
export function searchBox(query: string, id: string): string {
  return `<form class="big" role="search" action="/find" method="get"><label for="${id}">Search our website</label><div>
<input id="${id}" type="search" name="term" value="${escapeHtml(query)}">`
    + '<button type="submit">Search</button></div></form>';
}

/** A page of Fennshire: a name, the words, a footer; nothing to browse by. */
export function drawPage(page: Page, main?: string): string {
  const isHome = page.path === '/';
  const date = page.notes['date'] ? `<p>${escapeHtml(page.notes['date'])}</p>` : '';
  const body = main ?? `<h1>${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, skin)}`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isHome ? 'Fennshire County Council' : `${escapeHtml(page.title)} | Fennshire County Council`}</title>
<link rel="stylesheet" href="/fennshire.css"></head>
<body class="${isHome ? 'home' : 'inner'}"><header><a href="/">Fennshire County Council</a>${isHome ? '' : searchBox('', 'top')}</header>
<main>${body}</main><footer><nav aria-label="Footer"><ul><li><a href="/article/1090/contact">Contact us</a></li>
<li><a href="/article/1091/accessibility">Accessibility</a></li><li><a href="/article/1092/privacy">Privacy</a></li><li>
<a href="/article/1008/newsroom">Newsroom</a></li></ul></nav>
<p>Fennshire County Council is made up.</p></footer></body></html>`;
}
