import type { Finding, Severity } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas, byText } from '../atlas.ts';
import { html, joined, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { proof } from '../markup/proof.ts';
import { seenAs } from '../markup/seen-as.ts';
import { slug } from '../markup/slug.ts';
import { faultPlaces } from './fault-places.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';
import { isCounted } from '../words/is-counted.ts';
import { isOfSite } from '../words/is-of-site.ts';

const order: readonly Severity[] = ['critical', 'serious', 'moderate', 'minor', 'info'];

/** Faults of pages, the same fault told once with how far it reaches, the gravest and widest first. */
export function pageFaults(results: Results, site: SiteResult): Markup {
  const failed = (atlas(results).findings.get(site.site.id) ?? []).filter((finding) => finding.task === null && !isOfSite(finding) && finding.state === 'failed');
  const groups = [...Map.groupBy(failed, (finding) => finding.fingerprint).values()].toSorted(graver);
  const opened = site.looks.filter((look) => look.failure === null).length;
  return html`<section id="faults"><h2>Faults of pages</h2>
${groups.length === 0 ? html`<p>No failures found by these checks on the ${counted(opened, 'page', 'pages')} opened.</p>`
    : html`<p>The same fault on several pages is told once.</p>${groups.map((group) => fault(results, site, group))}`}</section>
`;
}

function reach(group: readonly Finding[]): number {
  return Math.max(...group.map((finding) => finding.pages), new Set(group.map((finding) => finding.url)).size);
}

function graver(a: readonly Finding[], b: readonly Finding[]): number {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return 0;
  return order.indexOf(first.severity) - order.indexOf(second.severity) || reach(b) - reach(a) || byText(first.id, second.id);
}

function fault(results: Results, site: SiteResult, group: readonly Finding[]): Markup {
  const first = group[0];
  if (first === undefined) return html``;
  const check = atlas(results).check.get(first.check);
  const devices = [...new Set(group.flatMap((finding) => finding.device ?? []))].toSorted();
  const places = [...new Map(group.filter(({ url }) => url !== null).map((finding) => [`${finding.url} ${finding.seenAs ?? ''}`, finding])).values()];
  const isState = group.every((finding) => finding.seenAs !== undefined);
  const item = first.item !== '' && html`: <span class="item">${first.item}</span>`;
  return html`<article class="fault ${first.severity}"><h3><a href="../${paths.check(first.check)}">${check?.title ?? first.check}</a>${item}</h3>
<p class="line"><span class="severity">${first.severity}</span> <span class="aside">seen on ${counted(reach(group), 'page', 'pages')}${devices.length > 0 && `, ${devices.join(' and ')}`}${
    first.wcag.length > 0 && `; WCAG ${first.wcag.join(', ')}`}${isState && !isCounted(results, first) && '; seen by a script only, not scored'}</span></p>
<p>${first.message}</p>
<details><summary>Where, and the evidence</summary>
${faultPlaces(group.find(({ places }) => places?.some(({ image }) => image !== undefined))?.places ?? first.places ?? [], '../')}<ul class="plain">${places.slice(0, 5).map((finding) => html`<li>${outside(finding.url)}${seenAs(finding)}</li>`)}</ul>
<p>${joined(group.slice(0, 1).map((finding) => proof(results, '../', finding)), ', ')}</p>
<p><a href="../${paths.findings(site.site.id)}#c-${slug(first.check)}">All answers of this check</a></p></details></article>
`;
}
