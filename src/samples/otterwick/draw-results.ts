import type { Page } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';

/** The main part of Otterwick's results page. */
export function drawResults(query: string, found: readonly Page[]): string {
  const items = found.slice(0, 10).map((page) => `<a class="list-group-item list-group-item-action py-3" href="${page.path}">${escapeHtml(page.title)}</a>`);
  return `<div class="container py-3"><h1>Search</h1>
<p>${found.length === 0 ? 'Sorry, nothing was found for' : `${found.length} pages match`}
<strong>${escapeHtml(query)}</strong>.</p><div class="list-group">${items.join('')}</div></div>`;
}
