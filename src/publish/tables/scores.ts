import { byText } from '../atlas.ts';
import type { Table } from './table.ts';

/** scores.csv: every measure of every council. Holds nothing that was timed. */
export const scores: Table = {
  id: 'scores',
  title: 'Scores',
  about: 'One row per council and measure: a task, findability, accessibility, mobile, overall.',
  key: ['site_id', 'measure'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'measure', type: 'string', about: 'task:<id>, findability, accessibility, mobile or overall.', required: true },
    { name: 'points', type: 'number', about: 'Weight earned; empty = not assessed.' },
    { name: 'possible', type: 'number', about: 'Weight asked.', required: true },
    { name: 'percent', type: 'number', about: 'Share of the answered weight that was earned, 0 to 100, rounded as the method says; empty = not assessed.' },
    { name: 'low', type: 'number', about: 'The percent if everything undecided had failed.' },
    { name: 'high', type: 'number', about: 'The percent if everything undecided had passed.' },
    { name: 'coverage', type: 'number', about: 'Share (0 to 1) of what was asked that was answered.', required: true },
    { name: 'method', type: 'string', about: 'Id of the method.', required: true },
    { name: 'stars', type: 'integer', about: 'Stars of the measure, caps applied; empty = not rated.' },
  ],
  rows: (results) => results.scores
    .toSorted((a, b) => byText(a.site, b.site) || byText(a.measure, b.measure))
    .map((score) => [
      score.site, score.measure, score.points, score.possible, score.percent, score.low, score.high, score.coverage, results.edition.method.id,
      score.stars,
    ]),
};
