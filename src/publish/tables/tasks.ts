import { byText } from '../atlas.ts';
import type { Table } from './table.ts';

/** tasks.csv: the top tasks of the survey, as written. */
export const tasks: Table = {
  id: 'tasks',
  title: 'Tasks',
  about: 'One row per top task, as it was written before the fieldwork.',
  key: ['task_id'],
  columns: [
    { name: 'task_id', type: 'string', about: 'The task.', required: true },
    { name: 'task', type: 'string', about: 'In a resident’s words.', required: true },
    { name: 'for', type: 'list', about: 'Types of council whose duty it is.', required: true },
    { name: 'lgsl', type: 'integer', about: 'Code of the Local Government Service List; empty for tasks of countries that have no such list.' },
    { name: 'lgil', type: 'integer', about: 'Code of the Local Government Interaction List.' },
    { name: 'query', type: 'string', about: 'What was typed into a site’s search.', required: true },
    { name: 'a_to_z', type: 'list', about: 'Words that were looked for in an A to Z.' },
    { name: 'clicks', type: 'integer', about: 'Clicks from the home page that still get the full mark.', required: true },
    { name: 'essential', type: 'list', about: 'Ids of the answers without which the task’s stars are capped.' },
    { name: 'further', type: 'list', about: 'Ids of the other answers that were looked for.' },
    { name: 'stop', type: 'string', about: 'Where the visit ends.', required: true },
  ],
  rows: (results) => results.survey.scenarios
    .toSorted((a, b) => byText(a.id, b.id))
    .map((scenario) => [
      scenario.id, scenario.task, scenario.for, scenario.lgsl, scenario.lgil, scenario.query, scenario.az, scenario.clicks,
      scenario.answers.filter((answer) => answer.essential).map((answer) => answer.id),
      scenario.answers.filter((answer) => !answer.essential).map((answer) => answer.id),
      scenario.stop,
    ]),
};
