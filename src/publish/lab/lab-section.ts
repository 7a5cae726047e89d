import type { SiteResult } from '../../model/kit.ts';
import type { LabMeasure, LabResult } from '../../model/lab.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { shortList } from '../markup/short-list.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';
import { bandWords, bytesWords, labTitles, spreadWords, unstableWords } from './lab-words.ts';

const measures = ['lcpMs', 'cls', 'tbtMs'] as const;

/** How a council's pages feel on a slow phone, page by page, in words; nothing where the survey wanted no lab. */
export function labSection(site: SiteResult): Markup {
  if (site.lab === undefined) return html``;
  if (site.lab.length === 0) return section(html`<p>No page of this council could be run in the lab.</p>`);
  return section(html`<p>Lighthouse, a program of the makers of Chrome, loaded these pages on a simulated slow phone with a slow connection, several times each, as on a first visit. Where one
run came out better than another, both ends are told. It is a guide for those who mend the pages: none of it is scored. <a href="../${paths.method}#lab">How it is run</a>,
<a href="../${paths.table('lab')}">the figures as CSV</a></p>
${table({
    caption: 'How pages feel on a slow phone', label: 'How pages feel on a slow phone', quiet: true, cards: true,
    heads: [{ title: 'Page', kind: 'row' }, ...measures.map((id) => ({ title: labTitles[id] })), { title: 'What it weighs' }],
    rows: site.lab.map((page) => ({ cells: [outside(page.url), ...measures.map((id) => told(page, page.measures.find((one) => one.id === id))), weighs(page)] })),
  })}${site.lab.map(more)}`);
}

function section(body: Markup): Markup {
  return html`<section id="lab"><h2>How it feels on a slow phone (lab)</h2>
${body}</section>
`;
}

function told(page: LabResult, measure: LabMeasure | undefined): Part {
  if (measure === undefined) return html`<span class="none">not tested: ${page.untested ?? 'no run succeeded'}</span>`;
  const why = unstableWords(measure);
  return html`<strong>${bandWords(measure)}</strong>${why !== null && html`: ${why}`}<br><span class="aside">${spreadWords(measure)} (${counted(page.runs, 'run', 'runs')})</span>`;
}

function weighs({ weight }: LabResult): Part {
  if (weight === null) return '';
  const theirs = weight.thirdParties.reduce((sum, { bytes }) => sum + bytes, 0);
  return html`${bytesWords(weight.bytes)} in ${counted(weight.requests, 'request', 'requests')}${theirs > 0 && html`<br><span class="aside">${bytesWords(theirs)} of it from ${counted(weight.thirdParties.length, 'third party', 'third parties')}</span>`}`;
}

/** Who else's files a page fetches, and what Lighthouse advises besides; folded away, for those who mend it. */
function more({ url, weight, audits }: LabResult): Markup {
  const parties = weight?.thirdParties ?? [];
  if (parties.length === 0 && audits.length === 0) return html``;
  return html`<details class="more"><summary>More of ${addressPart(url)}</summary>
${parties.length > 0 && html`<p>What others send along, by weight:</p>
${shortList(parties.map(({ name, bytes, requests }) => html`${name}: ${bytesWords(bytes)} in ${counted(requests, 'request', 'requests')}`), 8, (count) => `and ${count} more`)}`}${
    audits.length > 0 && html`<p>What Lighthouse’s audits of good practice and of being found by search engines did not pass, in its own words:</p>
${shortList(audits.map(({ title, of }) => html`${title} <span class="aside">${of === 'seo' ? 'search engines' : 'good practice'}</span>`), 8, (count) => `and ${count} more`)}`}</details>
`;
}

function addressPart(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return url;
  return parsed.pathname === '/' && parsed.search === '' ? 'the home page' : `${parsed.pathname}${parsed.search}`;
}
