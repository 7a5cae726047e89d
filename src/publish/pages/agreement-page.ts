import type { TruthAgreement } from '../../model/agreement.ts';
import type { TaskFinding } from '../../model/destination.ts';
import type { Report, Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { page } from '../markup/page.ts';
import { slug } from '../markup/slug.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { agreesWords } from '../words/agrees-words.ts';

/** agreement.html: how often the rules by themselves name the page that the council named to GOV.UK, and where they do not. Only where such a list was given. */
export const agreementPage: Report = {
  id: 'agreement-page',
  render: (results) => {
    const [all] = results.truth ?? [];
    return all === undefined ? [] : [page(results, {
      path: paths.agreement, title: 'Agreement with GOV.UK',
      lead: 'Councils tell GOV.UK where each of their services is. Here is how often our rules, told nothing of it, name the same page. Where they differ, either may be wrong.',
      body: html`${summary(all)}${byTask(results)}${differences(results)}${dead(results)}${method()}`,
    })];
  },
};

function summary(all: TruthAgreement): Markup {
  const { answered } = all;
  return html`<section><h2>In all</h2>
<p>${answered.share === null ? 'Nothing could be compared.' : html`<strong>${percent(answered.share)}</strong>: of ${answered.n} pages that the rules took for the answer, ${answered.agreed} are
the page that the council named (${interval(all)}, by Wilson’s method).`}</p>
<dl class="words"><div><dt>Addresses known</dt><dd>${all.pairs}, one for a council and a task</dd></div>
<div><dt>Not compared</dt><dd>${all.dead} that are no page of their own any more, ${all.unread} that were not read, ${all.shared} given for other services too</dd></div>
<div><dt>Compared</dt><dd>${all.compared}: the rules answered ${answered.n}, agreed on ${answered.agreed} and differed on ${answered.n - answered.agreed}; they were not sure of ${all.unsure} and found no page for ${all.none}</dd></div></dl></section>
`;
}

function byTask(results: Results): Markup {
  const [, ...tasks] = results.truth ?? [];
  return html`<section><h2>Task by task</h2>
${table({
    caption: 'How often the rules name the page that the council named', label: 'Agreement task by task', quiet: true, cards: true,
    heads: [{ title: 'Task', kind: 'row' }, ...['Compared', 'Answered', 'Agreed', 'Differed', 'Not sure', 'Found none'].map((title) => ({ title, kind: 'figure' as const })), { title: 'Agreed of answered' }],
    rows: tasks.map((one) => ({ cells: [
      html`<a href="${paths.task(one.task ?? '')}">${atlas(results).scenario.get(one.task ?? '')?.task ?? one.task}</a>`,
      one.compared, one.answered.n, one.answered.agreed, one.answered.n - one.answered.agreed, one.unsure, one.none,
      one.answered.share === null ? html`<span class="none">nothing to compare</span>` : `${percent(one.answered.share)} (${interval(one)})`,
    ] })),
  })}</section>
`;
}

/** Where the rules and the council name different pages: as many as were counted above as “differed on”. */
function differences(results: Results): Markup {
  const pairs = pairsWhere(results, (expected) => agreesWords(expected) === 'no');
  if (pairs.length === 0) return html`<p>No pair differs.</p>`;
  return html`<section><h2>Where they differ (${pairs.length})</h2>
${table({
    caption: 'Either may be wrong', label: 'Councils and tasks where the rules and the council differ', cards: true,
    heads: [{ title: 'Council', kind: 'row' }, { title: 'Task' }, { title: 'The council told GOV.UK' }, { title: 'The rules by themselves' }],
    rows: pairs.map(({ site, task }) => ({ cells: cells(results, site, task) })),
  })}<p><a href="${paths.table('truth')}">Every pair as CSV</a></p></section>
`;
}

/** Addresses that are no page of their own any more: nothing is compared with them, and the council may want to mend its list. */
function dead(results: Results): Markup {
  const pairs = pairsWhere(results, ({ alive }) => alive === false);
  if (pairs.length === 0) return html``;
  return html`<section><h2>Addresses that are no page of their own any more (${pairs.length})</h2>
${table({
    caption: 'Not compared', label: 'Addresses given to GOV.UK that are no page of their own any more', cards: true,
    heads: [{ title: 'Council', kind: 'row' }, { title: 'Task' }, { title: 'The council told GOV.UK' }, { title: 'The rules by themselves' }],
    rows: pairs.map(({ site, task }) => ({ cells: cells(results, site, task) })),
  })}</section>
`;
}

function pairsWhere(results: Results, is: (expected: NonNullable<TaskFinding['expected']>) => boolean): readonly { readonly site: SiteResult; readonly task: TaskFinding }[] {
  return atlas(results).sites.flatMap((site) => site.tasks.flatMap((task) => (task.expected !== undefined && is(task.expected) ? [{ site, task }] : [])));
}

function cells(results: Results, { site }: SiteResult, { scenario, expected }: TaskFinding): readonly Part[] {
  const judged = expected?.judged.best ?? null;
  return [
    html`<a href="${paths.council(site.id)}#task-${slug(scenario)}">${site.name}</a>`, atlas(results).scenario.get(scenario)?.task ?? scenario,
    html`${outside(expected?.url ?? null)}${expected?.alive === false && html` <span class="aside">${expected.why}</span>`}`,
    judged === null || expected?.judged.verdict === 'not-found' ? html`<span class="none">not found by these rules</span>`
      : html`${outside(judged.url, judged.title || judged.url)}${expected?.judged.verdict === 'review' && html` <span class="aside">not sure</span>`}`,
  ];
}

function method(): Markup {
  return html`<section><h2>How it is counted</h2>
<p>Compared is an address that was read and is a page of its own, given for this service alone. The rules answer where they are sure of a page; “agreed” means that the
council’s page is among those they hold for the answer. The page that only the council’s list led to is not shown to the rules. A live address that the council named counts as an
answer in the survey itself, whatever the rules say: to lead there is no fault. A person’s decision stands above both.</p></section>
`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function interval({ answered: { low, high } }: TruthAgreement): string {
  return `95% interval ${percent(low ?? 0)} to ${percent(high ?? 1)}`;
}
