import type { Page } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';

const tiles = [
  ['/residents/waste-and-recycling/bin-collection-days', 'Bin collection days', 'Look up your next collections'],
  ['/residents/waste-and-recycling/missed-bin', '=HYPERLINK("http://evil.test","x") Report a missed bin', 'If we did not empty it'],
  ['/residents/council-tax/pay-your-council-tax', 'Pay your council tax', 'By card or direct debit'],
  ['/residents/environment/flytipping', 'Report flytipping', 'Dumped rubbish on our streets and lanes'],
  ['/residents/planning/search-applications', 'Search planning applications', 'View plans and comment'],
  ['/residents/housing', 'Housing', 'Apply for a home or get advice'],
] as const;
const news = [['/news/script-alert', '<script>alert(1)</script>'], ['/news/garden-waste-stub', '=HYPERLINK("http://evil.test","x")']] as const;

/** The main part of Otterwick's home page. Two headlines and a tile are hostile on purpose, and the "New" badge is too pale to read. */
export function drawHome(stories: readonly Page[]): string {
  const cards = tiles.map(([href, text, say]) => `<li class="col-md-6 col-lg-4"><div class="card h-100"><div class="card-body"><h2 class="h5">`
    + `<a class="d-inline-block py-1" href="${href}">${escapeHtml(text)}</a></h2><p class="mb-0">${say}</p></div></div></li>`);
  const headlines = [...news, ...stories.map((page) => [page.path, page.title] as const).slice(0, 3)];
  return `<div class="bg-light py-5"><div class="container"><h1>Welcome to Otterwick</h1><p class="lead">River, moor and market towns.</p>
<p class="badge text-white fs-6" style="background:#8fc7a4">New: brown bins from March</p></div></div>
<div class="container py-4"><ul class="row g-3 list-unstyled">${cards.join('')}</ul><h2 class="mt-4">News</h2><ul class="list-unstyled">
${headlines.map(([href, text]) => `<li><a class="d-inline-block py-1" href="${href}">${escapeHtml(text)}</a></li>`).join('')}</ul></div>`;
}
