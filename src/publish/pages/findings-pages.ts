import type { Finding, State } from '../../model/finding.ts';
import type { Report, Results, SiteResult } from '../../model/kit.ts';
import { atlas, byText } from '../atlas.ts';
import { contents } from '../markup/contents.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { message } from '../markup/message.ts';
import { outside } from '../markup/outside.ts';
import { page } from '../markup/page.ts';
import { proof } from '../markup/proof.ts';
import { slug } from '../markup/slug.ts';
import { stateMark } from '../markup/state-mark.ts';
import { table } from '../markup/table.ts';
import { findingAnchor, paths } from '../paths.ts';
import { seenAs } from '../markup/seen-as.ts';
import { onDevice } from '../words/device-words.ts';
import { counted } from '../words/figures.ts';
import { leagueTitle } from '../words/only-scripts.ts';
import { siteTitle } from '../words/site-title.ts';
import { stateWords } from '../words/state-words.ts';

const order: readonly State[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'];

/** findings/<id>.html: every answer about one council, check by check; what the ledgers lead to. */
export const findingsPages: Report = {
  id: 'findings-pages',
  render: (results) => atlas(results).sites.map((site) => page(results, {
    path: paths.findings(site.site.id),
    title: `Every answer: ${siteTitle(results, site)}`,
    trail: [{ path: paths.league, title: leagueTitle(results) }, { path: paths.council(site.site.id), title: site.site.name }],
    body: body(results, site),
  })),
};

function body(results: Results, site: SiteResult): Markup {
  const found = atlas(results).findings.get(site.site.id) ?? [];
  const groups = [...Map.groupBy(found, (finding) => finding.check)].toSorted(([a, one], [b, other]) => worst(one) - worst(other) || byText(a, b));
  if (groups.length === 0) return html`<p>${site.notAssessed ?? 'No question was put.'}</p>`;
  const [loud, quiet] = [groups.filter(([, group]) => worst(group) < 2), groups.filter(([, group]) => worst(group) === 2)];
  const linked = (some: typeof groups) => some.map(([check, group]) => [`c-${slug(check)}`, words(results, check, group)] as const);
  return html`${loud.length > 0 && contents(linked(loud), null, 'Checks on this page with something to look at')}${quiet.length > 0
    && html`<details class="quiet"><summary>${counted(quiet.length, 'check', 'checks')} of which nothing failed or stayed open</summary>
${contents(linked(quiet), null, 'Checks on this page without anything to look at')}</details>
`}${groups.map(([check, group]) => section(results, site, check, group))}`;
}

function titleOf(results: Results, check: string): string {
  return atlas(results).check.get(check)?.title ?? check;
}

/** 0 where something failed, 1 where something is open, 2 where all is well: sections stand in this order. */
function worst(group: readonly Finding[]): number {
  if (group.some(({ state }) => state === 'failed')) return 0;
  return group.every(isQuiet) ? 2 : 1;
}

function isQuiet({ state }: Finding): boolean {
  return state === 'passed' || state === 'inapplicable';
}

function words(results: Results, check: string, group: readonly Finding[]): Part {
  const failed = group.filter(({ state }) => state === 'failed').length;
  return html`${titleOf(results, check)}${failed > 0 && html` (${failed} failed)`}`;
}

function section(results: Results, site: SiteResult, check: string, group: readonly Finding[]): Markup {
  const rows = group.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || byText(a.id, b.id));
  const [loud, quiet] = [rows.filter((finding) => !isQuiet(finding)), rows.filter(isQuiet)];
  const label = `${site.site.name}: ${titleOf(results, check)}`;
  return html`<section id="c-${slug(check)}"><h2><a href="../${paths.check(check)}">${titleOf(results, check)}</a></h2>
${loud.length > 0 && listed(results, loud, label)}${quiet.length > 0 && html`<details class="quiet"><summary>${counts(quiet)}</summary>
${listed(results, quiet, label)}</details>
`}</section>
`;
}

function counts(group: readonly Finding[]): string {
  return order.map((state) => [state, group.filter((finding) => finding.state === state).length] as const)
    .filter(([, count]) => count > 0).map(([state, count]) => `${count} ${stateWords(state)}`).join(', ');
}

function listed(results: Results, group: readonly Finding[], label: string): Markup {
  return table({
    caption: counts(group), label: `${label}: ${counts(group)}`, quiet: true, cards: true, look: 'answers',
    heads: [{ title: 'About', kind: 'row' }, { title: 'Answer', kind: 'mark' }, { title: 'What was seen' }, { title: 'Evidence' }],
    rows: group.map((finding) => ({ id: findingAnchor(finding.id), className: finding.state, cells: cells(results, finding) })),
  });
}

function cells(results: Results, finding: Finding): readonly Part[] {
  const scenario = finding.task === null ? undefined : atlas(results).scenario.get(finding.task);
  const subject = finding.task === null ? html`${outside(finding.url)}${seenAs(finding)}` : scenario?.task ?? finding.task;
  const item = scenario?.answers.find((answer) => answer.id === finding.item)?.say ?? finding.item;
  return [
    html`${subject}${item !== '' && html` <span class="item">${item}</span>`}${finding.device !== null && html` <span class="aside">${onDevice(results, finding.device)}</span>`}`,
    html`${stateMark(finding.state)}${finding.decided !== undefined && html` <span class="aside">decided by ${finding.decided.who}</span>`}${!atlas(results).scored.has(finding.id) && html` <span class="aside">not scored</span>`}`,
    html`${message(finding)}${finding.task !== null && finding.url !== null && html` <span class="then">${outside(finding.url)}</span>`}`,
    proof(results, '../', finding),
  ];
}
