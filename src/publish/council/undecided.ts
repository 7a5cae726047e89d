import type { Finding } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { shortList } from '../markup/short-list.ts';
import { slug } from '../markup/slug.ts';
import { findingAnchor, paths } from '../paths.ts';
import { counted } from '../words/figures.ts';
import { said } from '../words/said-by-axe.ts';

const shown = 5;

/** What needs a person, and what could not be tested; neither costs points, both cost coverage. */
export function undecided(results: Results, site: SiteResult): Markup {
  const found = atlas(results).findings.get(site.site.id) ?? [];
  const unsure = found.filter((finding) => finding.state === 'cantTell');
  const untested = found.filter((finding) => finding.state === 'untested');
  const decided = found.filter((finding) => finding.decided !== undefined);
  return html`<section id="unsure"><h2>What could not be told</h2>
${unsure.length === 0 ? html`<p>Nothing: every question that was put had a plain answer.</p>`
    : html`<p>Here a machine should not decide. A person can; it costs no points.</p>${byCheck(results, site, unsure)}`}${decided.length > 0 && html`
<h3>What people decided</h3>
<p>What they passed and what they confirmed counts, and can move a band.</p>
${byDecision(results, site, decided)}`}</section>
<section id="untested"><h2>What was not tested</h2>
${untested.length === 0 ? html`<p>Every question that was put could be put. What is tried out on some pages only, and what the method never asks, is told elsewhere on this page.</p>` : html`<p>These questions could not be put. It costs no points.</p>${byCheck(results, site, untested)}`}</section>
`;
}

function byCheck(results: Results, site: SiteResult, found: readonly Finding[]): Markup {
  return html`<ul class="grouped">${[...Map.groupBy(found, (finding) => finding.check)].map(([check, group]) => html`<li>
<a href="../${paths.findings(site.site.id)}#c-${slug(check)}">${atlas(results).check.get(check)?.title ?? check}</a> <span class="aside">${counted(group.length, 'answer', 'answers')}</span>
${messages(site, group)}</li>
`)}</ul>
`;
}

/** Each decision with who took it and why; one answer may hold for many pages. */
function byDecision(results: Results, site: SiteResult, found: readonly Finding[]): Markup {
  const alike = [...Map.groupBy(found, ({ check, state, decided }) => [check, state, decided?.who, decided?.why].join('\n')).values()];
  return html`<ul>${alike.map(([first, ...more]) => first !== undefined && html`<li><a href="../${paths.findings(site.site.id)}#${findingAnchor(first.id)}">${atlas(results).check.get(first.check)?.title ?? first.check}</a>:
${first.state === 'failed' ? 'a fault' : 'no fault'} on ${counted(more.length + 1, 'page', 'pages')}, says ${first.decided?.who ?? ''}${first.decided?.why !== '' && `: “${first.decided?.why ?? ''}”`}</li>
`)}</ul>
`;
}

function messages(site: SiteResult, group: readonly Finding[]): Markup {
  const different = [...Map.groupBy(group, (finding) => finding.message).values()].flatMap((same) => (same[0] === undefined ? [] : [{ first: same[0], count: same.length }]));
  return shortList(different.map(({ first, count }) => html`<a href="../${paths.findings(site.site.id)}#${findingAnchor(first.id)}">${said(first).ours}</a>${count > 1
    && html` <span class="aside">${count} times</span>`}`), shown, (more) => `and ${more} more`, 'messages');
}
