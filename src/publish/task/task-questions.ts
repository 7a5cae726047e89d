import type { Finding } from '../../model/finding.ts';
import type { Results } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { table } from '../markup/table.ts';
import { checkOrder } from '../words/check-order.ts';
import { paths } from '../paths.ts';

/** Each question put about a task with how many answers passed, failed or do not apply, in the method’s order: where it stops. */
export function taskQuestions(results: Results, scenario: Scenario): Markup {
  const { weights } = results.survey.method.task;
  const found = results.findings.filter(({ id, task, check, state }) => task === scenario.id
    && (atlas(results).scored.has(id) || (state === 'inapplicable' && Object.hasOwn(weights, check))));
  const order = checkOrder(results);
  const groups = [...Map.groupBy(found, (finding) => `${finding.check} ${finding.item}`).values()]
    .toSorted((a, b) => order(a[0]?.check ?? '', b[0]?.check ?? ''));
  if (groups.length === 0) return html``;
  return html`<section><h2>Where it stops</h2>
${table({
    caption: 'The questions that score, with how many answers passed', label: `${scenario.task}: questions`, quiet: true, cards: true,
    heads: [{ title: 'Question', kind: 'row' }, { title: 'Passed', kind: 'figure' }, { title: 'Failed', kind: 'figure' }, { title: 'Not told or not tested', kind: 'figure' }, { title: 'Does not apply', kind: 'figure' }],
    rows: groups.map((group) => ({ cells: [
      question(results, scenario, group[0]), count(group, 'passed'), count(group, 'failed'), count(group, 'cantTell') + count(group, 'untested'), count(group, 'inapplicable'),
    ] })),
  })}<p class="aside">A question is put once for each device where that matters.</p></section>
`;
}

function count(group: readonly Finding[], state: Finding['state']): number {
  return group.filter((finding) => finding.state === state).length;
}

function question(results: Results, scenario: Scenario, finding: Finding | undefined): Markup {
  if (finding === undefined) return html``;
  const item = scenario.answers.find((answer) => answer.id === finding.item)?.say ?? finding.item;
  return html`<a href="../${paths.check(finding.check)}">${atlas(results).check.get(finding.check)?.title ?? finding.check}</a>${item !== '' && html` <span class="item">${item}</span>`}`;
}
