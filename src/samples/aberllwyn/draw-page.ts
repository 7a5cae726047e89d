import type { Page } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';

const skin: Skin = { cards: 'blocks', start: 'go', table: 'table' };
const words = {
  en: { name: 'Aberllwyn County Borough Council', search: 'Search', other: 'Cymraeg', main: 'Main', made: 'Aberllwyn is made up.',
    menu: [['/en/residents', 'Residents'], ['/en/council', 'Council'], ['/en/news', 'News'], ['/en/contact', 'Contact us']],
    foot: ['/en/accessibility', 'Accessibility statement'] },
  cy: { name: 'Cyngor Bwrdeistref Sirol Aberllwyn', search: 'Chwilio', other: 'English', main: 'Prif ddewislen', made: 'Nid yw Aberllwyn yn bod.',
    menu: [['/cy/', 'Hafan'], ['/cy/newyddion', 'Newyddion'], ['/cy/cysylltu', 'Cysylltu â ni']], foot: ['/cy/hygyrchedd', 'Datganiad hygyrchedd'] },
} as const;

/** A page of Aberllwyn in the language of its address, with the switch to the other one on top. */
export function drawPage(page: Page, main?: string): string {
  const lang = page.path.startsWith('/cy/') ? 'cy' : 'en';
  const said = words[lang];
  const away = lang === 'cy' ? 'en' : 'cy';
  const twin = page.notes['cy'] ?? `/${away}/`;
  const isHome = page.path === `/${lang}/`;
  const title = page.notes['title'] ?? (isHome ? said.name : `${page.title} - ${said.name}`);
  const date = page.notes['date'] ? `<p>${escapeHtml(page.notes['date'])}</p>` : '';
  const body = main ?? `<h1>${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, skin)}`;
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<link rel="alternate" hreflang="${away}" href="${twin}"><link rel="stylesheet" href="/arddull/aberllwyn.css"></head><body><header>
<div class="top"><a class="name" href="/${lang}/">${said.name}</a>
<a class="switch" lang="${away}" href="${twin}">${said.other}</a></div><form role="search" action="/${lang}/search" method="get">
<label for="s">${said.search}</label>
<input id="s" name="s" type="search"><button type="submit">${said.search}</button></form></header>
<nav aria-label="${said.main}"><ul>${said.menu.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul></nav>
<main>${body}</main>
<footer><a href="${said.foot[0]}">${said.foot[1]}</a><p>${said.made}</p></footer></body></html>`;
}
