import type { Page } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';
import { textOfPage } from '../text-of-page.ts';

/** The main part of a page of search results. */
export function drawResults(query: string, found: readonly Page[]): string {
  const said = escapeHtml(query);
  const items = found.slice(0, 10).map((page) => `<li><a class="govuk-link bf-card-link" href="${page.path}">${escapeHtml(page.title)}</a>`
    + `<p class="govuk-body">${escapeHtml(textOfPage(page).slice(0, 150))}</p></li>`);
  const list = items.length === 0 ? `<p class="govuk-body">No results. Check the spelling or use the <a class="govuk-link" href="/a-to-z">A to Z</a>.</p>`
    : `<p class="govuk-body">${found.length} results for “${said}”</p><ol class="govuk-list bf-cards">${items.join('')}</ol>`;
  return `<h1 class="govuk-heading-xl">Search results</h1>${list}`;
}
