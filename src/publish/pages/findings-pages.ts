import type { Finding, State } from '../../model/finding.ts';
import type { Report, Results, SiteResult } from '../../model/kit.ts';
import { atlas, byText } from '../atlas.ts';
import { contents } from '../markup/contents.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { page } from '../markup/page.ts';
import { proof } from '../markup/proof.ts';
import { slug } from '../markup/slug.ts';
import { stateMark } from '../markup/state-mark.ts';
import { table } from '../markup/table.ts';
import { findingAnchor, paths } from '../paths.ts';
import { stateWords } from '../words/state-words.ts';

const order: readonly State[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'];

/** findings/<id>.html: every answer about one council, check by check; what the ledgers lead to. */
export const findingsPages: Report = {
  id: 'findings-pages',
  render: (results) => atlas(results).sites.map((site) => page(results, {
    path: paths.findings(site.site.id),
    title: `Every answer: ${site.site.name}${twin(results, site) ? ` (${site.site.id})` : ''}`,
    trail: [{ path: paths.league, title: 'League table' }, { path: paths.council(site.site.id), title: site.site.name }],
    body: body(results, site),
  })),
};

function twin(results: Results, { site }: SiteResult): boolean {
  return results.sites.some((other) => other.site.name === site.name && other.site.id !== site.id);
}

function body(results: Results, site: SiteResult): Markup {
  const found = atlas(results).findings.get(site.site.id) ?? [];
  const groups = [...Map.groupBy(found, (finding) => finding.check)].toSorted(([a], [b]) => byText(a, b));
  if (groups.length === 0) return html`<p>${site.notAssessed ?? 'No question was put.'}</p>`;
  return html`${contents(groups.map(([check]) => [`c-${slug(check)}`, titleOf(results, check)]), null, 'Checks on this page')}${groups.map(([check, group]) => section(results, site, check, group))}`;
}

function titleOf(results: Results, check: string): string {
  return atlas(results).check.get(check)?.title ?? check;
}

function section(results: Results, site: SiteResult, check: string, group: readonly Finding[]): Markup {
  const counts = order.map((state) => [state, group.filter((finding) => finding.state === state).length] as const).filter(([, count]) => count > 0);
  const rows = group.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || byText(a.id, b.id));
  return html`<section id="c-${slug(check)}"><h2><a href="../${paths.check(check)}">${titleOf(results, check)}</a></h2>
${table({
    caption: counts.map(([state, count]) => `${count} ${stateWords(state)}`).join(', '), label: `${site.site.name}: ${titleOf(results, check)}`, quiet: true, cards: true, look: 'answers',
    heads: [{ title: 'About', kind: 'row' }, { title: 'Answer', kind: 'mark' }, { title: 'What was seen' }, { title: 'Evidence' }],
    rows: rows.map((finding) => ({ id: findingAnchor(finding.id), className: finding.state, cells: cells(results, finding) })),
  })}</section>
`;
}

function cells(results: Results, finding: Finding): readonly Part[] {
  const scenario = finding.task === null ? undefined : atlas(results).scenario.get(finding.task);
  const subject = finding.task === null ? outside(finding.url) : scenario?.task ?? finding.task;
  const item = scenario?.answers.find((answer) => answer.id === finding.item)?.say ?? finding.item;
  return [
    html`${subject}${item !== '' && html` <span class="item">${item}</span>`}${finding.device !== null && html` <span class="aside">on a ${finding.device}</span>`}`,
    html`${stateMark(finding.state)}${!atlas(results).scored.has(finding.id) && html` <span class="aside">not scored</span>`}`,
    html`${finding.message}${finding.task !== null && finding.url !== null && html` <span class="then">${outside(finding.url)}</span>`}`,
    proof(results, '../', finding),
  ];
}
