import type { Results } from '../../model/kit.ts';
import { baseOf, paths } from '../paths.ts';
import { dayWords } from '../words/day-words.ts';
import { leagueTitle } from '../words/only-scripts.ts';
import { clean } from './clean.ts';
import { html, markupText, trusted, type Markup, type Part } from './html.ts';

/** What differs from page to page. `trail` = the pages above it, home left out. */
export interface Leaf {
  readonly path: string;
  /** Also the page's one h1; unique in the edition. */
  readonly title: string;
  readonly trail?: readonly { readonly path: string; readonly title: string }[];
  /** Stands under the heading in larger type. */
  readonly lead?: Part;
  readonly body: Part;
}

const policy = "default-src 'none'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'";

/** One whole page of the edition: head, landmarks, navigation and footer round the body. No script. */
export function page(results: Results, leaf: Leaf): { readonly path: string; readonly text: string } {
  const base = baseOf(leaf.path);
  const text = markupText(html`${trusted('<!doctype html>')}
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="referrer" content="no-referrer">
<title>${`${clean(leaf.title)} – ${clean(results.edition.title)}`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}${paths.style}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${header(results, base, leaf.path)}${crumbs(base, leaf)}<main id="content" tabindex="-1">
${results.edition.ended === null && html`<p class="unended">This survey has not ended: what is not there yet is not assessed.</p>
`}<div class="heading"><h1>${leaf.title}</h1>${leaf.lead !== undefined && html`
<p class="lead">${leaf.lead}</p>`}</div>
${leaf.body}</main>
${footer(results, base)}</body>
</html>
`);
  return { path: leaf.path, text };
}

interface Room { readonly path: string; readonly words: string; readonly under: string }

const rooms: readonly Room[] = [
  { path: paths.home, words: 'Overview', under: paths.home },
  { path: paths.league, words: 'League table', under: 'councils/' },
  { path: paths.tasks, words: 'Tasks', under: 'tasks/' },
  { path: paths.checks, words: 'Checks', under: 'checks/' },
  { path: paths.method, words: 'Method', under: paths.method },
  { path: paths.data, words: 'Data', under: paths.data },
];

/** The menu; agreement with GOV.UK has a place in it where that page is there. */
function roomsOf(results: Results): readonly Room[] {
  const named = rooms.map((room) => (room.path === paths.league ? { ...room, words: leagueTitle(results) } : room));
  return results.truth === undefined ? named : [...named, { path: paths.agreement, words: 'Agreement', under: paths.agreement }];
}

function header(results: Results, base: string, path: string): Markup {
  return html`<header><div class="wide">
<a class="name" href="${base}${paths.home}"><strong>toptasks</strong> <span>${results.edition.title}</span></a>
<nav aria-label="Main"><ul>${roomsOf(results).map((room) => html`<li><a href="${base}${room.path}"${current(path, room)}>${room.words}</a></li>`)}</ul></nav>
</div></header>
`;
}

function current(path: string, room: { readonly path: string; readonly under: string }): Part {
  if (path === room.path) return trusted(' aria-current="page"');
  const inside = path.startsWith(room.under) || (room.path === paths.league && path.startsWith('findings/'));
  return inside && trusted(' aria-current="true"');
}

function crumbs(base: string, leaf: Leaf): Markup {
  if (leaf.path === paths.home) return html``;
  const above = [{ path: paths.home, title: 'Overview' }, ...(leaf.trail ?? [])];
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol>${above.map((each) => html`<li><a href="${base}${each.path}">${each.title}</a></li>
`)}<li aria-current="page">${leaf.title}</li></ol></nav>
`;
}

function footer(results: Results, base: string): Markup {
  const { edition } = results;
  const days = edition.ended === null ? html`begun on ${dayWords(edition.started)}, not ended` : fieldwork(edition.started, edition.ended);
  return html`<footer><div class="wide">
<p>Edition <strong>${edition.id}</strong>, ${days}. Method ${edition.method.id}, <a href="${base}${paths.method}#seals">with its hash and versions</a>.</p>
<p>These are the answers of automated checks${edition.marks !== undefined && html` and, where it says so, <a href="${base}${paths.method}#decisions">of people who looked</a>`}. Where none failed, that is what is said: no failures found by these checks. It is no promise that
everybody can use the site, and “not found” means not found by these rules. <a href="${base}${paths.method}#limits">What this cannot see</a>.</p>
<p>Every picture was taken by the survey. Links to councils’ sites leave this publication.</p>
</div></footer>
`;
}

function fieldwork(started: string, ended: string): string {
  const [from, to] = [dayWords(started), dayWords(ended)];
  return from === to ? `fieldwork on ${from}` : `fieldwork from ${from} to ${to}`;
}
