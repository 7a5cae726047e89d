import type { SiteResult } from '../../model/kit.ts';
import type { LabMeasure, LabResult } from '../../model/lab.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { pageNamed } from '../markup/page-named.ts';
import { shortList } from '../markup/short-list.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';
import { labAudits } from './lab-audits.ts';
import { bandWords, bytesWords, labTitles, spreadWords, unstableWords } from './lab-words.ts';

const measures = ['lcpMs', 'cls', 'tbtMs'] as const;

/** How a council's pages feel on a slow phone, page by page, in words; nothing where the survey wanted no lab. */
export function labSection(site: SiteResult): Markup {
  if (site.lab === undefined) return html``;
  const titles = new Map(site.looks.map(({ id, title }) => [id, title.trim()]));
  if (site.lab.length === 0) return section(html`<p>No page of this council could be run in the lab.</p>`);
  return section(html`<p>Lighthouse, a program of the makers of Chrome, loaded these pages on a simulated slow phone with a slow connection, several times each, as on a first visit. Where one
run came out better than another, both ends are told. It is a guide for those who mend the pages: none of it is scored. <a href="../${paths.method}#lab">How it is run</a>,
<a href="../${paths.table('lab')}">the figures as CSV</a></p>
${table({
    look: 'visits', caption: 'How pages feel on a slow phone', label: 'How pages feel on a slow phone', quiet: true, cards: true,
    heads: [{ title: 'Page', kind: 'row' }, ...measures.map((id) => ({ title: labTitles[id] })), { title: 'What it weighs' }],
    rows: site.lab.map((page) => ({ cells: [pageNamed(page, titles), ...measures.map((id) => told(page, page.measures.find((one) => one.id === id))), weighs(page)] })),
  })}${site.lab.map((page) => others(page, titles))}${labAudits(site.lab, titles)}`);
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
function others({ id, url, weight }: LabResult, titles: ReadonlyMap<string, string>): Markup {
  const parties = weight?.thirdParties ?? [];
  if (parties.length === 0) return html``;
  return html`<details class="more"><summary>What others send along with “${titles.get(id) || url}”, by weight</summary>
${shortList(parties.map(({ name, bytes, requests }) => html`${name}: ${bytesWords(bytes)} in ${counted(requests, 'request', 'requests')}`), 12, (count) => `and ${count} more`)}</details>
`;
}
