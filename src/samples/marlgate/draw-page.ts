import type { Card, Page } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';

const skin: Skin = { cards: 'cards', start: 'start', table: 'table' };

/** Asked once; the answer is kept in a cookie by script. Until then it lies over everything. */
const wall = `<div class="wall" id="wall" role="dialog" aria-modal="true" aria-labelledby="wall-title"><div class="wall-box">
<h2 id="wall-title">Cookies on this website</h2>
<p>We and our partners use cookies to measure how the site is used. Choose before you go on.</p>
<button type="button" data-consent="all">Accept all</button>
<button type="button" data-consent="none">Reject all</button></div></div>`;

const survey = `<div class="survey" role="dialog" aria-label="Survey"><div><p><strong>How did you find paying today?</strong></p>
<p>Our survey takes four minutes. Thank you for helping.</p></div></div>`;

/** A page of Marlgate: a wall of consent, a menu of eight panels that are closed until clicked, a search behind a button without a name. */
export function drawPage(page: Page, sections: readonly Page[], main?: string): string {
  const date = page.notes['date'] ? `<p>${escapeHtml(page.notes['date'])}</p>` : '';
  const body = main ?? `<h1>${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, skin)}`;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.path === '/' ? 'London Borough of Marlgate' : `${escapeHtml(page.title)} | London Borough of Marlgate`}</title>
<link rel="stylesheet" href="/theme/marlgate.css"><script src="/theme/marlgate.js" defer></script></head><body>${wall}
<header><a class="name" href="/">London Borough of <b>Marlgate</b></a><div class="finder" role="search">
<button type="button" class="lens" aria-expanded="false" aria-controls="finder"><svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
<circle cx="7" cy="7" r="5" fill="none" stroke="#fff" stroke-width="2"/>
<path d="M11 11l6 6" stroke="#fff" stroke-width="2"/></svg></button><div id="finder" hidden></div></div></header>
<nav aria-label="Main" class="mega"><ul>${sections.map((section, at) => panel(section, at)).join('')}</ul></nav><main>${body}</main>
<footer><ul><li><a href="/contact">Contact</a></li><li><a href="/accessibility-statement">Accessibility statement</a></li><li>
<a href="/news">News</a></li></ul>
<p>Marlgate is made up.</p></footer>${page.notes['survey'] ? survey : ''}</body></html>`;
}

function panel(section: Page, at: number): string {
  const cards = section.body.find((block) => block.is === 'cards');
  const below: readonly Card[] = cards?.is === 'cards' ? cards.cards.slice(0, 6) : [];
  return `<li><button type="button" aria-expanded="false" aria-controls="panel-${at}">${escapeHtml(section.title)}</button>
<div class="panel" id="panel-${at}" hidden><ul>
<li><a href="${section.path}">All of ${escapeHtml(section.title.toLowerCase())}</a>
</li>${below.map((card) => `<li><a href="${card.href}">${escapeHtml(card.text)}</a></li>`).join('')}</ul></div></li>`;
}
