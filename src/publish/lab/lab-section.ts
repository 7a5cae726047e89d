import type { SiteResult } from '../../model/kit.ts';
import type { LabMeasure, LabResult } from '../../model/lab.ts';
import { byText } from '../atlas.ts';
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
  })}${site.lab.map(others)}${advice(site.lab)}`);
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

/** Who else's files a page fetches, folded away. */
function others({ url, weight }: LabResult): Markup {
  const parties = weight?.thirdParties ?? [];
  if (parties.length === 0) return html``;
  return html`<details class="more"><summary>What others send along with ${addressPart(url)}, by weight</summary>
${shortList(parties.map(({ name, bytes, requests }) => html`${name}: ${bytesWords(bytes)} in ${counted(requests, 'request', 'requests')}`), 12, (count) => `and ${count} more`)}</details>
`;
}

/** What Lighthouse advises besides, each audit once with the pages that did not pass it. */
function advice(pages: readonly LabResult[]): Markup {
  const timed = pages.filter(({ runs }) => runs > 0);
  const failing = Map.groupBy(timed.flatMap(({ audits }) => audits), ({ id }) => id);
  const told = [...failing].sort(([a, first], [b, second]) => second.length - first.length || byText(a, b));
  if (told.length === 0) return html``;
  return html`<details class="more"><summary>${counted(told.length, 'audit', 'audits')} of good practice and for search engines that Lighthouse did not pass</summary>
${shortList(told.map(([, same]) => html`${same[0]?.title} <span class="aside">${same[0]?.of === 'seo' ? 'search engines' : 'good practice'}; ${same.length} of ${counted(timed.length, 'page', 'pages')}</span>`), 12, (count) => `and ${count} more`)}</details>
`;
}

function addressPart(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return url;
  return parsed.pathname === '/' && parsed.search === '' ? 'the home page' : `${parsed.pathname}${parsed.search}`;
}
