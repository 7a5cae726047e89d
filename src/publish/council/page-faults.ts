import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { message } from '../markup/message.ts';
import { outside } from '../markup/outside.ts';
import { proof } from '../markup/proof.ts';
import { seenAs } from '../markup/seen-as.ts';
import { shortList } from '../markup/short-list.ts';
import { slug } from '../markup/slug.ts';
import { faultPlaces } from './fault-places.ts';
import { furtherScreens } from './further-screens.ts';
import { triedOut } from './tried-out.ts';
import { paths } from '../paths.ts';
import { axeRules } from '../words/axe-rules.ts';
import { deviceWords, isWalked } from '../words/device-words.ts';
import { faultGroups, reach, type FaultGroup } from '../words/fault-groups.ts';
import { counted } from '../words/figures.ts';
import { isCounted } from '../words/is-counted.ts';

const shown = 5;

/** Faults of pages, and of the documents that answers lead to, each told once with how far it reaches, the gravest and widest first. */
export function pageFaults(results: Results, site: SiteResult): Markup {
  const groups = faultGroups(results, site);
  const [pages, documents] = [groups.filter(({ of }) => of === 'page'), groups.filter(({ of }) => of === 'document')];
  const opened = site.looks.filter((look) => look.failure === null).length;
  return html`<section id="faults"><h2>Faults of pages</h2>
${triedOut(results, site)}${furtherScreens(results, site)}${pages.length === 0 ? html`<p>No failures found by these checks on the ${counted(opened, 'page', 'pages')} opened.</p>`
    : html`<p>The same fault on several pages is told once.</p>${pages.map((group) => fault(results, site, group))}`}${documents.length > 0
    && html`<h3 class="part">Faults of documents</h3>
<p>PDFs that pages answering a task lead to. They score nothing unless the method says so. <a href="../${paths.statement(site.site.id)}#documents">Document by document</a></p>
${documents.map((group) => fault(results, site, group))}`}</section>
`;
}

function fault(results: Results, site: SiteResult, group: FaultGroup): Markup {
  const { first, findings, of, anchor } = group;
  const rule = axeRules[first.item];
  const title = rule ?? atlas(results).check.get(first.check)?.title ?? first.check;
  const item = of === 'page' && first.item !== '' && html`${rule === undefined ? ': ' : ' '}<span class="item">${rule === undefined ? first.item : `(axe: ${first.item})`}</span>`;
  return html`<article class="fault ${first.severity}" id="${anchor}"><h3>${heading(group, html`<a href="../${paths.check(first.check)}">${title}</a>${item}`)}</h3>
<p class="line">${gravity(group)} <span class="aside">${facts(results, group)}</span></p>
<p>${of === 'document' && findings.length > 1 ? html`${counted(findings.length, 'document', 'documents')}, for example ${message(first)}` : message(first)}</p>
<details><summary>Where, and the evidence</summary>
${faultPlaces(results, findings.find(({ places }) => places?.some(({ image }) => image !== undefined)) ?? first, '../')}${where(group)}
${of === 'page' && html`<p>The page as it was seen: ${proof(results, '../', first)}</p>
`}<p><a href="../${paths.findings(site.site.id)}#c-${slug(first.check)}">All answers of this check</a></p></details></article>
`;
}

/** What a check asked of a person is no question any more. */
function heading({ first }: FaultGroup, title: Markup): Markup {
  return first.decided === undefined ? title : html`Decided by a person to be a fault: “${title}”`;
}

/** How grave it is; of what a person decided nobody said. */
function gravity({ first }: FaultGroup): Markup {
  return first.decided === undefined ? html`<span class="severity">${first.severity}</span>` : html`<span class="severity byhand">decided by ${first.decided.who}</span>`;
}

function facts(results: Results, group: FaultGroup): string {
  const { first, findings, of } = group;
  const devices = deviceWords(results, findings.flatMap(({ device }) => device ?? []));
  const isOfScript = findings.every((finding) => finding.seenAs !== undefined) && !isCounted(results, first);
  return [
    `${of === 'document' ? counted(reach(group), 'document', 'documents') : `seen on ${counted(reach(group), 'page', 'pages')}`}${devices === '' ? '' : `, ${devices}`}`,
    ...(first.wcag.length > 0 ? [`WCAG ${first.wcag.join(', ')}`] : []), ...(isOfScript ? ['seen by a script only, not scored'] : []), ...(findings.some(({ device }) => isWalked(device)) ? [] : ['not scored']),
  ].join('; ');
}

/** Every address, the first few seen at once. */
function where({ findings, of }: FaultGroup): Markup {
  const places = [...new Map(findings.filter(({ url }) => url !== null).map((finding) => [`${finding.url} ${finding.seenAs ?? ''}`, finding])).values()];
  const kind = of === 'document' ? 'document' : 'page';
  const list = shortList(places.map((finding) => html`${outside(finding.url)}${seenAs(finding)}`), shown, (more) => `and ${counted(more, `more ${kind}`, `more ${kind}s`)}`);
  const others = findings.some(({ id }) => id.split('/')[1] === 'shell') ? reach({ findings, of }) - places.length : 0;
  return html`${list}${others > 0 && html`<p class="aside">and ${counted(others, 'more page', 'more pages')}: it stands in a part that they share</p>
`}`;
}
