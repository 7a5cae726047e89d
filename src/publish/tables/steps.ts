import type { Journey, StepTaken } from '../../model/visit.ts';
import { byText } from '../atlas.ts';
import type { Cell, Table } from './table.ts';

/** steps.csv: every step of every journey, in order. */
export const steps: Table = {
  id: 'steps',
  title: 'Steps',
  about: 'One row per step of a journey, in the order in which they were taken; a step that holds others stands before them.',
  key: ['site_id', 'task', 'route', 'device', 'n'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'task', type: 'string', about: 'The task.', required: true, of: ['tasks', 'task_id'] },
    { name: 'route', type: 'string', about: 'navigation, search, a-z or scripted.', required: true },
    { name: 'device', type: 'string', about: 'desktop or phone.', required: true },
    { name: 'n', type: 'integer', about: 'Place in the journey, from 1.', required: true },
    { name: 'word', type: 'string', about: 'Word of the journey language.', required: true },
    { name: 'say', type: 'string', about: 'The step as a sentence.', required: true },
    { name: 'outcome', type: 'string', about: 'done; not-found (the site’s); stopped (the network’s or ours); skipped (left out).', required: true },
    { name: 'branch', type: 'list', about: 'The branches it stands in, outermost first; empty for none.' },
    { name: 'target_role', type: 'string', about: 'Role of what was used, as the browser’s accessibility tree has it; empty where nothing was.' },
    { name: 'target_name', type: 'string', about: 'Its name there.' },
    { name: 'matched', type: 'string', about: 'Which of the written words it answered to.' },
    { name: 'url', type: 'string', about: 'Address after the step; empty before the first page.' },
    { name: 'detail', type: 'string', about: 'What else was seen; empty for nothing.' },
    { name: 'helped_by', type: 'string', about: 'Why a place on the page was written for this site alone; empty where none was.' },
  ],
  rows: (results) => results.sites.flatMap(({ journeys }) => journeys)
    .toSorted((a, b) => byText(a.visit.site, b.visit.site) || byText(a.visit.id, b.visit.id))
    .flatMap((journey) => journey.steps.map((step, n) => row(journey, step, n))),
};

function row({ visit }: Journey, step: StepTaken, n: number): readonly Cell[] {
  return [
    visit.site, visit.scenario, visit.route, visit.device, n + 1, step.word, step.say === '' ? step.word : step.say, step.outcome, step.branch ?? [],
    step.target?.role ?? null, step.target?.name ?? null, step.target?.by ?? null, step.url, step.detail, step.help?.because ?? null,
  ];
}
