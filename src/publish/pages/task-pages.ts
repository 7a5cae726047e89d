import type { Report, Results } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { taskDevices } from '../devices/task-devices.ts';
import { outcomeLine } from '../home/outcome-counts.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { askedFor } from '../task/asked-for.ts';
import { goodExamples } from '../task/good-examples.ts';
import { labelGaps } from '../task/label-gaps.ts';
import { scriptedOutcomes } from '../task/scripted-outcomes.ts';
import { starCounts } from '../task/star-counts.ts';
import { taskOutcomes } from '../task/task-outcomes.ts';
import { taskQuestions } from '../task/task-questions.ts';
import { onlyScripts } from '../words/only-scripts.ts';
import { taskTitle } from '../words/task-title.ts';
import { typesInside } from '../words/type-words.ts';

/** tasks.html and tasks/<id>.html: one task across all councils whose duty it is. */
export const taskPages: Report = {
  id: 'task-pages',
  render: (results) => [index(results), ...results.survey.scenarios.map((scenario) => page(results, {
    path: paths.task(scenario.id),
    title: taskTitle(results, scenario),
    trail: [{ path: paths.tasks, title: 'Tasks' }],
    body: body(results, scenario),
  }))],
};

function index(results: Results): { readonly path: string; readonly text: string } {
  const byOutcome = onlyScripts(results);
  return page(results, {
    path: paths.tasks,
    title: 'Tasks',
    lead: 'The tasks of this survey. Each was tried only where it is the council’s duty.',
    body: table({
      caption: byOutcome ? 'Scripted visits by how they ended, task by task' : 'Councils by stars, task by task', label: 'Task by task', cards: true, quiet: true,
      heads: [{ title: 'Task', kind: 'row' }, { title: 'Councils', kind: 'figure' }, { title: byOutcome ? 'How many visits ended how' : 'How many councils have how many stars' }],
      rows: results.survey.scenarios.map((scenario) => ({
        cells: [html`<a href="${paths.task(scenario.id)}">${scenario.task}</a>`, asked(results, scenario), byOutcome ? outcomeLine(results.sites, scenario.id) : starCounts(results, scenario)],
      })),
    }),
  });
}

function asked(results: Results, scenario: Scenario): number {
  return results.sites.filter((site) => site.notAssessed === null && scenario.for.includes(site.site.type)).length;
}

function body(results: Results, scenario: Scenario): Markup {
  return html`<p class="facts">A duty of ${scenario.for.map(typesInside).join(', ')}. ${scenario.lgsl !== null
    && `Local Government Service List ${scenario.lgsl}${scenario.lgil === null ? '' : `, interaction ${scenario.lgil}`}.`}</p>
${onlyScripts(results) ? html`<section><h2>How the visits ended</h2>
${outcomeLine(results.sites, scenario.id)}</section>
` : html`<section><h2>Stars</h2>
${starCounts(results, scenario)}</section>
`}${taskOutcomes(results, scenario)}${scriptedOutcomes(results, scenario)}${taskDevices(results, scenario)}${labelGaps(results, scenario)}${taskQuestions(results, scenario)}${goodExamples(results, scenario)}${askedFor(scenario)}
<p><a href="../${paths.table('journeys')}">All journeys as CSV</a></p>
`;
}
