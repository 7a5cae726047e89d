import type { Screen } from '../../model/device.ts';
import type { Results } from '../../model/kit.ts';
import type { Route } from '../../model/survey.ts';
import { html, type Markup } from '../markup/html.ts';
import { hasLab } from './lab.ts';
import { screensTable } from './screens-table.ts';
import { screensOf } from '../words/screens-of.ts';
import { routeWords } from '../words/route-words.ts';

/** How pages are fetched and looked at, and how the phone is emulated. */
export function visiting(results: Results): Markup {
  const { routes, manners } = results.survey;
  const { desktop, phone } = screensOf(results);
  const all: readonly Route[] = ['navigation', 'search', 'a-z', 'scripted'];
  const walked = all.flatMap((route) => (routes[route] === undefined ? [] : [`${routeWords(route)} (${routes[route].join(' and ')})`]));
  return html`<section id="visits"><h2>How the visits are made</h2>
<p>First the site’s pages are fetched as plain HTML, those first whose links smell most of the task: at most ${manners.pagesPerSite} pages of a council, of which
links may bring at most ${manners.pagesPerTask} for one task; the others are results of the site’s search, entries of its A to Z, versions in Welsh and addresses
that a list of services names. A page counts once, also where it sends us on, or is asked for again because it did not answer. Besides these pages are asked for: the
robots.txt of each host; at most twenty files of the sitemap; two short addresses for a task, and once one that no site can know; up to three queries for a task
to the site’s search, and one of nonsense, in a browser, again where results come late; and what is opened in a browser to see or walk it, as told below.
A site that is empty without script is read in a browser instead.
Where a site’s pages have no addresses of their own, they are come to by pressing what the page shows, links and buttons, from a fresh start each time; never one
that is named for deleting, sending, paying or agreeing, and what a press would send is refused. Then each way to the task is walked in a browser, by a machine that follows the words of links; it is no resident:</p>
<ul>${walked.map((way) => html`<li>${way}</li>`)}</ul>
<p>A page is loaded for the desktop, and what does not act on it is observed on that one load: first as ${sizeOf(desktop)}, then as ${sizeOf(phone)}.${results.survey.screens !== undefined && ' The home page and the pages that answer tasks, at most twelve of a council, matter most: they are loaded once more as by a phone.'}</p>
${screensTable(results)}<h3>How the phone is emulated</h3>
<p>The browser’s own phone mode: the screen’s size and its ${phone.pixels} device pixels to one CSS pixel, the rules of mobile viewports, and touch. The user agent of that
one load is not changed: the survey says who it is by its own name alone. ${agentWords(phone)}
${hasLab(results) ? 'But in the lab, no' : 'No'} slow line and no slow processor are emulated, and nothing that was timed is scored.</p>
<h3>Consent banners</h3>
<p>A banner is refused first. Where only accepting is offered, it is accepted; where it still covers the page, that is itself a finding.</p>
<h3>Which page answers</h3>
<p>The task’s words, as written before the fieldwork, are compared with titles, headings, addresses and text; every word that counted is kept. A clear
answer is “found”, a doubtful one is left for a person, and everything else is “not found by these rules”. A council may name the page itself.</p></section>
`;
}

function sizeOf({ title, width, height }: Screen): string {
  return `${title}, ${width} by ${height} CSS pixels`;
}

function agentWords({ agent }: Screen): string {
  return agent === null
    ? 'So a site that sends phones other pages by their user agent is seen as it answers a desktop.'
    : 'Where a page is loaded for the phone (a way that has to press or type, and what needs a phone from its first request on), what such phones call themselves stands before our name.';
}
