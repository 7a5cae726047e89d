import type { Page } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';

const skin: Skin = { cards: 'listing', start: 'action', table: 'data' };
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letters of the A to Z. */
const strip = `<div class="letters">${letters.map((letter) => `<a href="/AtoZ.aspx?letter=${letter}">${letter}</a>`).join('')}</div>`;

/** Opens under a mouse and by nothing else; its links stand nowhere else on the home page. */
const others = '<li class="others"><span>Other departments</span><ul><li><a href="/Services/Jobs.aspx">Jobs</a></li><li><a href="/Services/Libraries.aspx">Libraries</a></li></ul></li>';

/** A page of Stannerley, whose link to skip leads nowhere: a portal of 2012 with three columns on a desktop, department by department. */
export function drawPage(page: Page, up: readonly Page[], main?: string): string {
  const crumbs = up.map((above) => `<a href="${above.path}">${escapeHtml(above.title)}</a>`).join(' &gt; ');
  const date = page.notes['date'] ? `<p>Date published: ${escapeHtml(page.notes['date'])}</p>` : '';
  const body = main ?? `<h1>${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, skin)}`;
  const isLetters = page.path.startsWith('/AtoZ.aspx');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no">
<title>${page.path === '/' ? 'Stannerley Metropolitan Borough Council' : `${escapeHtml(page.title)} - Stannerley Council`}</title>
<link rel="stylesheet" href="/Style/portal.css"></head>
<body><a class="skip" href="#content">Skip to the content</a><header><div class="tools"><a href="#small">A-</a><a href="#usual">A</a><a href="#large">A+</a><a href="#print">Print</a>
<a href="#rss">RSS</a></div>
<a class="name" href="/">Stannerley<span>Metropolitan Borough Council</span></a><form action="/Search.aspx" method="get" role="search">
<label for="k">Search</label> <input id="k" name="k" type="text"> <input type="submit" value="Go"></form></header>
<nav aria-label="Site"><ul><li><a href="/">Home</a></li><li><a href="/AtoZ.aspx">A to Z</a></li><li>
<a href="/Pages/News.aspx">News centre</a></li>
<li><a href="/Pages/Contact.aspx">Contact</a></li>${page.path === '/' ? others : ''}</ul>
</nav>${crumbs ? `<nav class="crumbs" aria-label="You are here">${crumbs}</nav>` : ''}
<main>${isLetters ? body.replace('</h1>', `</h1>${strip}`) : body}</main>
<footer><ul><li><a href="/Pages/Accessibility.aspx">Accessibility statement</a></li></ul><p>Stannerley is made up.</p></footer></body>
</html>`;
}
