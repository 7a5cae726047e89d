import type { InclusionFacts, InclusionResult, PartyTold } from '../../model/arrival.ts';
import type { SiteResult } from '../../model/kit.ts';
import { bytesWords } from '../lab/lab-words.ts';
import { html, joined, type Markup, type Part } from '../markup/html.ts';
import { outside, waySaid } from '../markup/outside.ts';
import { pageNamed } from '../markup/page-named.ts';
import { shortList } from '../markup/short-list.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';

/** What a first visit costs, who learns of it and whom it leaves out, page by page; nothing where no page was tried so. */
export function inclusionSection({ inclusion: pages = [], looks }: SiteResult): Markup {
  if (pages.length === 0) return html``;
  const titles = new Map(looks.map(({ id, title }) => [id, title.trim()]));
  const visits = pages.filter(({ facts, untested }) => facts !== null || untested !== null);
  return html`<section id="inclusion"><h2>Weight, privacy and reach</h2>
<p>These pages were opened as by a first visitor, and no consent banner was answered: what comes over the network, who is asked, which cookies are set, and what is left without scripts or in an old browser. These are facts of
one visit; seconds are an estimate. None of it is scored, and none of it says what is lawful. <a href="../${paths.method}#inclusion">How it is seen</a>, <a href="../${paths.table('inclusion')}">all as CSV</a></p>
${visits.length > 0 && table({
    look: 'visits', caption: 'First visits, page by page', label: 'First visits, page by page', quiet: true, cards: true,
    heads: [{ title: 'Page', kind: 'row' }, { title: 'What it weighs' }, { title: 'Who is asked before any answer' }, { title: 'Cookies before any answer' }, { title: 'Consent banner' }, { title: 'Without script, and in old browsers' }],
    rows: visits.map((page) => ({ cells: [pageNamed(page, titles), ...cellsOf(page)] })),
  })}${readingAges(pages, titles)}</section>
`;
}

/** How hard the pages are to read that answer a task; nothing where nobody asked. */
function readingAges(pages: readonly InclusionResult[], titles: ReadonlyMap<string, string>): Part {
  const read = pages.flatMap(({ reading, ...page }) => (reading === undefined ? [] : [{ ...page, ...reading, name: pageNamed(page, titles) }]));
  const told = read.filter(({ age }) => age !== null);
  const untold = read.filter(({ age }) => age === null);
  const other = told.length > 0 ? 'other ' : '';
  return read.length > 0 && html`<h3>How hard the answering pages are to read</h3>
<p>A formula (Flesch-Kincaid) counts words, sentences and syllables, and not whether anybody understands; GOV.UK’s guidance asks for a reading age of 9. <a href="../${paths.method}#inclusion">How it is worked out</a></p>
${told.length > 0 && table({
    look: 'visits', caption: 'Reading age, page by page', label: 'Reading age, page by page', quiet: true, cards: true,
    heads: [{ title: 'Page', kind: 'row' }, { title: 'Reading age' }, { title: 'Counted' }],
    rows: told.map(({ name, age, words, sentences }) => ({ cells: [name, age === 22 ? '22 years or more' : `about ${age} years`, `${counted(words, 'word', 'words')} in ${counted(sentences, 'sentence', 'sentences')}`] })),
  })}${untold.length > 0 && html`<p>Of ${counted(untold.length, `${other}page`, `${other}pages`)} it could not be told:</p>
${shortList(untold.map(({ id, url, untold: why }) => html`${outside(url, waySaid(url) === null ? titles.get(id) : undefined)}: ${why}`), 3, (count) => `and ${count} more`)}`}`;
}

function cellsOf({ facts, untested }: InclusionResult): readonly Part[] {
  if (facts === null) return [html`<span class="none">not tested: ${untested ?? 'nothing was seen'}</span>`, '', '', '', ''];
  return [weighs(facts), asks(facts), cookies(facts), banner(facts), reach(facts)];
}

function weighs({ bytes, requests, seconds, isSecure, mixed }: InclusionFacts): Part {
  return html`${bytesWords(bytes)} in ${counted(requests, 'request', 'requests')}<br><span class="aside">estimate: about ${seconds} s on a slow line (1.6 Mbit/s)</span><br>${isSecure ? 'came by https' : 'came without encryption'}${
    mixed > 0 && html`; asks for ${counted(mixed, 'thing', 'things')} by http`}`;
}

function asks({ parties }: InclusionFacts): Part {
  if (parties.length === 0) return 'nobody else';
  const known = parties.filter(({ follows }) => follows === 'follows');
  const others = parties.filter(({ follows }) => follows !== 'follows');
  return html`${known.length > 0 && html`<strong>${counted(known.length, 'known tracker', 'known trackers')}</strong>: ${joined(known.map(told), ', ')}`}${others.length > 0 && shortList(others.map((one) => html`${told(one)}`), 4, (count) => `and ${count} more`)}`;
}

function told({ name, what }: PartyTold): string {
  return `${name} (${what})`;
}

function cookies({ cookies: { known, others, staying } }: InclusionFacts): Part {
  if (known.length + others === 0) return 'none';
  const ours = others === 0 ? '' : `${counted(others, 'other', 'others')}${staying > 0 ? `, ${staying} of them for more than a day` : ''}`;
  return html`${known.length > 0 && html`<strong>of known trackers</strong>: ${known.slice(0, 5).join(', ')}${known.length > 5 && ` and ${known.length - 5} more`}${ours !== '' && html`<br>`}`}${ours}`;
}

function banner({ banner: seen }: InclusionFacts): Part {
  if (seen === null) return 'none was found by these rules';
  const refusal = { beside: 'can be refused in one press', none: 'can be accepted in one press; no button to refuse was recognised', unsure: 'whether it can be refused in one press could not be told' }[seen.refusal];
  return html`${refusal}<br><span class="aside">takes ${Math.round(seen.share * 100)} % of ${seen.on === 'phone' ? 'a phone’s' : 'a desktop’s'} screen</span>`;
}

function reach({ plainWords, words, scripts: { read, left, tooNew } }: InclusionFacts): Part {
  const plain = plainWords === null ? 'what it says without script could not be read' : `says ${plainWords} of ${counted(words, 'word', 'words')} without script`;
  const old = read === 0 ? (left === 0 ? 'has no scripts' : 'its scripts could not be read') : tooNew === 0 ? `browsers of about 2018 can read ${read === 1 ? 'its script' : `all ${read} scripts that were read`}` : `browsers of about 2018 cannot read ${tooNew} of ${counted(read, 'script', 'scripts')}`;
  return html`${plain}<br>${old}`;
}
