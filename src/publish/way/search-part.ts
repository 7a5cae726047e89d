import type { EngineFinding } from '../../model/destination.ts';
import type { SearchRun } from '../../model/map.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { engineWords } from '../words/engine-words.ts';
import { isSure } from '../words/is-sure.ts';
import { searchWords } from '../words/search-words.ts';
import { ownSearch, spokenSearches } from './own-search.ts';
import { spotlight } from './spotlight.ts';
import { cardOf, quotedLink, wayBase, type WayCase } from './way-case.ts';

const most = 10;

/** The site’s own results, the answer marked, beside the first five of a textbook engine over the pages read. */
export function searchPart(way: WayCase): Markup {
  const { task } = way;
  const search = ownSearch(way);
  const own = search.run;
  const engine = task.engine ?? null;
  if (own === undefined && engine === null) return html``;
  return html`<section id="search"><h2>Search</h2>
<p>${isSure(task.destination) ? engineWords(engine, search) : 'Without a sure answer there is nothing to rank. This is what came.'}</p>
<div class="tables">${own !== undefined && results(way, own, search.state === 'failed')}${engine !== null && textbook(engine)}</div>
${own !== undefined && shot(way, own)}${asked(way)}</section>
`;
}

/** `saysSo`: its own page says that it found nothing. */
function results(way: WayCase, run: SearchRun, saysSo: boolean): Markup {
  const shown = run.results.slice(0, most);
  const more = run.results.length - shown.length;
  return html`<div><h3>The site’s own search for “${run.query}”</h3>
${run.failure !== null ? html`<p>It was not answered: ${run.failure.detail}</p>` : shown.length === 0 ? html`<p>${saysSo ? 'It found nothing, and says so.' : 'No results could be made out.'}</p>`
    : html`<ol class="hits">${shown.map((hit) => result(hit, isAnswer(way, hit.rank, hit.href)))}</ol>`}${more > 0 && html`<p class="aside">and ${more} more</p>`}</div>
`;
}

function result({ rank, href, text }: SearchRun['results'][number], isHit: boolean): Markup {
  return html`<li value="${rank}"${isHit && html` class="hit"`}>${outside(href, text || href)}${isHit && html` <strong>the answer</strong>`}</li>`;
}

function isAnswer({ task }: WayCase, rank: number, href: string): boolean {
  return isSure(task.destination) && (rank === task.searchRank || task.destination.set.includes(href));
}

const kinds: Readonly<Record<EngineFinding['first'][number]['kind'], string>> = { answer: 'the answer', page: '', news: 'news', archive: 'archive' };

function textbook({ query, first, hindrances, pages }: EngineFinding): Markup {
  return html`<div><h3>A textbook engine for “${query}”</h3>
${first.length === 0 ? html`<p>None of the pages read holds these words.</p>` : html`<ol class="hits">${first.map((hit) => page(first, hit))}</ol>`}
<p class="aside">BM25F over the ${pages} pages that the survey read of this site: a stand-in for search engines on the web, none of which was asked.
<a href="${wayBase}method.html#finding">How it counts</a></p>
${hindrances.length > 0 && html`<p>What speaks against the answering page in any search engine:</p><ul>${hindrances.map((line) => html`<li>${line}</li>`)}</ul>`}</div>
`;
}

function page(first: EngineFinding['first'], { url, title, kind }: EngineFinding['first'][number]): Markup {
  const path = isShared(first, title) && html` <span class="aside">${pathOf(url)}</span>`;
  return html`<li${kind === 'answer' && html` class="hit"`}>${outside(url, title || url)}${kinds[kind] !== '' && html` <strong>${kinds[kind]}</strong>`}${path}</li>`;
}

/** Titles that are alike tell nothing apart: then the path is shown too. */
function isShared(first: EngineFinding['first'], title: string): boolean {
  return first.filter((hit) => hit.title === title).length > 1;
}

function pathOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed === null ? url : `${parsed.pathname}${parsed.search}`;
}

function shot(way: WayCase, run: SearchRun): Part {
  const hit = run.results.find(({ rank, href }) => isAnswer(way, rank, href));
  const quoted = hit === undefined ? undefined : quotedLink(way, 'result', { on: run.query, to: hit.href, text: hit.text });
  const card = cardOf(way, { look: quoted?.look ?? run.look, urls: run.url === null ? [] : [run.url] });
  if (card === null) return null;
  const words = quoted === undefined ? `The results for “${run.query}”` : `The results for “${run.query}”, with “${quoted.text}”`;
  return html`<div class="shots alone">${spotlight(card, 'desktop', quoted?.frames.find(({ device }) => device === 'desktop'), words)}</div>
`;
}

function asked(way: WayCase): Part {
  const spoken = isSure(way.task.destination) ? spokenSearches(way) : [];
  if (spoken.length === 0) return null;
  return html`<h3>Asked as somebody would say it</h3>
<ul>${spoken.map((one) => html`<li>“${one.query}”: the site’s own search ${searchWords(one)}</li>`)}</ul>
`;
}
