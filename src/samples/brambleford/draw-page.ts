import type { Page } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';

const skin: Skin = {
  p: 'govuk-body', h2: 'govuk-heading-m', ul: 'govuk-list govuk-list--bullet', a: 'govuk-link', table: 'govuk-table', th: 'govuk-table__header',
  td: 'govuk-table__cell', cards: 'govuk-list bf-cards', cardLink: 'govuk-link bf-card-link', start: 'govuk-button govuk-button--start',
  field: 'govuk-form-group', label: 'govuk-label', hint: 'govuk-hint', input: 'govuk-input govuk-input--width-20', button: 'govuk-button',
};
const menu = [['/bins', 'Bins'], ['/council-tax', 'Council tax'], ['/planning', 'Planning'], ['/schools', 'Schools'],
  ['/a-to-z', 'A to Z']] as const;
const foot = [
  ['/contact', 'Contact us'], ['/accessibility', 'Accessibility statement'], ['/privacy', 'Privacy notice'], ['/cookies', 'Cookies'],
  ['/news', 'News'],
] as const;

/** A page of Brambleford: GOV.UK Frontend's parts without crown and font, in the council's own colours. */
export function drawPage(page: Page, up: readonly Page[], main?: string): string {
  const crumbs = up.map((above) => '<li class="govuk-breadcrumbs__list-item">'
    + `<a class="govuk-breadcrumbs__link" href="${above.path}">${escapeHtml(above.title)}</a></li>`);
  const trail = crumbs.length === 0 ? ''
    : `<nav class="govuk-breadcrumbs" aria-label="Breadcrumb"><ol class="govuk-breadcrumbs__list">${crumbs.join('')}</ol></nav>`;
  const date = page.notes['date'] ? `<p class="govuk-body-s">Published ${escapeHtml(page.notes['date'])}</p>` : '';
  const body = main ?? `<h1 class="govuk-heading-xl">${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, skin)}`;
  return `<!DOCTYPE html>
<html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>${title(page)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="stylesheet" href="/assets/frontend.css"><link rel="stylesheet" href="/assets/brambleford.css"></head>
<body class="govuk-template__body"><a href="#main" class="govuk-skip-link">Skip to main content</a>
<header class="bf-header"><div class="govuk-width-container bf-header__row"><a class="bf-header__name" href="/">Brambleford Council</a>
<form class="bf-search" action="/search" method="get" role="search">
<label class="govuk-visually-hidden" for="site-search">Search this site</label>
<input class="govuk-input" id="site-search" name="q" type="search"><button class="govuk-button" type="submit">Search</button></form></div>
</header>
<nav class="bf-menu" aria-label="Main"><div class="govuk-width-container">
<ul>${menu.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul></div></nav>
<div class="govuk-width-container">${trail}<main class="govuk-main-wrapper" id="main">${body}</main></div>
<footer class="govuk-footer"><div class="govuk-width-container"><h2 class="govuk-visually-hidden">About this site</h2>
<ul class="govuk-footer__inline-list bf-foot">
${foot.map(([href, text]) => `<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${href}">${text}</a></li>`).join('')}
</ul><p class="govuk-body-s">Brambleford Council is made up. Any likeness to a real council is an accident.</p></div></footer></body>
</html>`;
}

function title(page: Page): string {
  return escapeHtml(page.path === '/' ? 'Brambleford Council' : `${page.title} - Brambleford Council`);
}
