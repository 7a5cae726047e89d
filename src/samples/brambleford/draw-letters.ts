import type { Page } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';

/** Names under which a resident may look for a page: its own first word moved about as A to Z editors do. */
const others: readonly (readonly [string, string])[] = [
  ['Bin collection days', '/bins/check-your-bin-day'], ['Bins: missed', '/bins/report-a-missed-bin'],
  ['Council tax: pay your bill', '/council-tax/pay'],
  ['Councillors', '/your-council/find-your-councillor'], ['Fly-tipping', '/roads/report-fly-tipping'],
  ['Missed bins', '/bins/report-a-missed-bin'],
  ['Planning applications', '/planning/search'], ['Potholes', '/roads/report-a-pothole'], ['Recycling collections', '/bins/check-your-bin-day'],
  ['Refuse collection', '/bins/check-your-bin-day'], ['Road repairs and potholes', '/roads/report-a-pothole'],
  ['School admissions', '/schools/apply'],
  ['Schools: apply for a place', '/schools/apply'], ['Waste collection days', '/bins/check-your-bin-day'],
];

/** The main part of the A to Z: every page under its first letter, all on one page, with the letters as links to their place. */
export function drawLetters(pages: readonly Page[]): string {
  const entries = [...pages.filter((page) => page.notes['kind'] !== 'news' && page.path.split('/').length > 2 && !page.path.endsWith('/start'))
    .map((page) => [page.title, page.path] as const), ...others].sort((a, b) => (a[0].toLowerCase() < b[0].toLowerCase() ? -1 : 1));
  const letters = [...new Set(entries.map(([text]) => text.charAt(0).toUpperCase()))];
  const entry = ([text, href]: readonly [string, string]): string => `<li><a class="govuk-link" href="${href}">${escapeHtml(text)}</a></li>`;
  const parts = letters.map((letter) => `<h2 class="govuk-heading-m" id="${letter}">${letter}</h2><ul class="govuk-list bf-entries">`
    + entries.filter(([text]) => text.toUpperCase().startsWith(letter)).map(entry).join('') + '</ul>');
  return `<h1 class="govuk-heading-xl">A to Z of services</h1><ul class="bf-letters">`
    + letters.map((letter) => `<li><a class="govuk-link" href="#${letter}">${letter}</a></li>`).join('') + `</ul>${parts.join('')}`;
}
