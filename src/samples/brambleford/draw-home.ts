import type { Page } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';

const popular = [
  ['/bins/check-your-bin-day', 'Check your bin day'], ['/bins/report-a-missed-bin', 'Report a missed bin'],
  ['/council-tax/pay', 'Pay your council tax'],
  ['/roads/report-a-pothole', 'Report a pothole'], ['/roads/report-fly-tipping', 'Report fly-tipping'],
  ['/planning/search', 'Search planning applications'],
  ['/schools/apply', 'Apply for a school place'], ['/your-council/find-your-councillor', 'Find your councillor'],
] as const;

/** The main part of Brambleford's home page: what most people come for, then every section, then news. */
export function drawHome(sections: readonly Page[], news: readonly Page[]): string {
  const tiles = sections.map((page) => `<li><a class="govuk-link" href="${page.path}">${escapeHtml(page.title)}</a>`
    + `<p class="govuk-body">${lead(page)}</p></li>`);
  const stories = news.slice(0, 3).map((page) => `<li><a class="govuk-link" href="${page.path}">${escapeHtml(page.title)}</a>`
    + `<p class="govuk-body">${escapeHtml(page.notes['say'] ?? '')}</p></li>`);
  return `<div class="bf-hero"><h1 class="govuk-heading-xl">Welcome to Brambleford</h1>
<p class="govuk-body">What would you like to do today?</p>
<ul class="bf-popular">${popular.map(([href, text]) => `<li><a class="govuk-link" href="${href}">${text}</a></li>`).join('')}</ul></div>
<h2 class="govuk-heading-l">Services</h2><ul class="bf-tiles">${tiles.join('')}</ul>
<p class="govuk-body"><a class="govuk-link" href="/a-to-z">A to Z of services</a></p>
<h2 class="govuk-heading-l">News</h2><ul class="bf-tiles">${stories.join('')}</ul>`;
}

function lead(page: Page): string {
  const first = page.body[0];
  return first?.is === 'text' ? escapeHtml(first.text) : '';
}
