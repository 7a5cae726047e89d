import type { Page } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';

const skin: Skin = {
  h2: 'h4 mt-4', table: 'table', cards: 'row list-unstyled g-3', card: 'col-md-6 col-lg-4', cardLink: 'fw-bold d-inline-block py-1', start: 'btn btn-success btn-lg',
  field: 'mb-3', label: 'form-label', hint: 'form-text', input: 'form-control', button: 'btn btn-primary mb-3',
};
const menu = [['/residents', 'Residents'], ['/residents/waste-and-recycling', 'Bins'], ['/business', 'Business'], ['/council', 'Council'],
  ['/news', 'News'],
  ['/contact', 'Contact']] as const;

/** A page of Otterwick: Bootstrap 5 with its navigation bar, which is folded away on a phone. */
export function drawPage(page: Page, up: readonly Page[], main?: string): string {
  const crumbs = [...up.map((above) => `<li class="breadcrumb-item"><a class="d-inline-block py-1" href="${above.path}">${escapeHtml(above.title)}</a></li>`),
    `<li class="breadcrumb-item active pt-1" aria-current="page">${escapeHtml(page.title)}</li>`];
  const trail = up.length === 0 ? '' : `<nav aria-label="Breadcrumb" class="container mt-3"><ol class="breadcrumb">${crumbs.join('')}</ol></nav>`;
  const date = page.notes['date'] ? `<p>Published: ${escapeHtml(page.notes['date'])}</p>` : '';
  const body = main ?? `<div class="container py-3"><h1 class="mb-3">${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, skin)}</div>`;
  const title = page.notes['title'] ?? `${page.title} | Otterwick District Council`;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="/static/bootstrap.css">
<style>:root{--bs-link-color-rgb:11,70,140}.ow{background:#0b3d78}
.ow .nav-link,.ow .navbar-brand{color:#fff}footer a{color:#fff;display:inline-block;padding:5px 0}.btn-success{--bs-btn-bg:#146c43}
.form-control{max-width:26rem}.invalid-feedback{color:#eb9aa4}</style></head>
<body><a class="visually-hidden-focusable" href="#content">Skip to content</a><header>
<nav class="navbar navbar-expand-lg navbar-dark ow" aria-label="Main">
<div class="container"><a class="navbar-brand" href="/">Otterwick District Council</a>
<button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#menu" aria-controls="menu" aria-expanded="false" aria-label="Menu">
<span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="menu"><ul class="navbar-nav me-auto">
${menu.map(([href, text]) => `<li class="nav-item"><a class="nav-link" href="${href}">${text}</a></li>`).join('')}</ul>
<form class="d-flex" role="search" action="/search" method="get">
<input class="form-control me-2" type="search" name="keywords" aria-label="Search the site">
<button class="btn btn-light" type="submit">Search</button></form></div></div></nav></header>${trail}<main id="content">${body}</main>
<footer class="ow text-white py-4 mt-5"><div class="container"><ul class="list-unstyled d-flex flex-wrap column-gap-4">
<li><a href="/accessibility-statement">Accessibility statement</a></li><li><a href="/privacy-and-cookies">Privacy and cookies</a></li><li>
<a href="/contact">Contact us</a></li></ul>
<p>Otterwick District Council is made up.</p></div></footer><script src="/static/bootstrap.js" defer></script></body></html>`;
}
