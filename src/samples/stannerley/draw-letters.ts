import type { Page } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';

const others: readonly (readonly [string, string])[] = [
  ['Bins: collection days', '/Pages/BinCollectionDays.aspx'], ['Bins: missed', '/Pages/MissedBin.aspx'],
  ['Council tax: pay', '/Pages/PayCouncilTax.aspx'],
  ['Fly-tipping', '/Pages/FlyTipping.aspx'], ['Missed bins', '/Pages/MissedBin.aspx'], ['Planning applications', '/Pages/PlanningSearch.aspx'],
  ['Potholes', '/Pages/Potholes.aspx'], ['Refuse collection days', '/Pages/BinCollectionDays.aspx'],
  ['Road maintenance: potholes', '/Pages/Potholes.aspx'],
  ['School admissions', '/Pages/SchoolPlaces.aspx'], ['Schools: apply for a place', '/Pages/SchoolPlaces.aspx'],
  ['Waste collection days', '/Pages/BinCollectionDays.aspx'],
  ['Recycling collection days', '/Pages/BinCollectionDays.aspx'], ['Rubbish collection days', '/Pages/BinCollectionDays.aspx'],
];

/** One letter of the A to Z, or the invitation to choose one. Councillors were forgotten, on purpose. */
export function drawLetters(letter: string, pages: readonly Page[]): string {
  if (!/^[A-Z]$/.test(letter)) return '<h1>A to Z of services</h1><p>Choose the first letter of the service that you want.</p>';
  const services = pages.filter((page) => page.notes['kind'] !== 'news' && !/^\/Directorates\/|Form|Your|Delays|Councillors/.test(page.path));
  const entries = [...services.map((page) => [page.title, page.path] as const), ...others].filter(([text]) => text.startsWith(letter))
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const list = entries.map(([text, href]) => `<li><a href="${href}">${escapeHtml(text)}</a></li>`).join('');
  return `<h1>A to Z of services: ${letter}</h1>${list ? `<ul class="listing">${list}</ul>` : '<p>There is nothing under this letter.</p>'}`;
}
