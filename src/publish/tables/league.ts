import { atlas } from '../atlas.ts';
import { gateOf } from '../words/gate-of.ts';
import type { Table } from './table.ts';

/** league.csv: bands, stars, points and ranks, in the league's own order. Holds nothing that was timed but the edition's name. */
export const league: Table = {
  id: 'league',
  title: 'League table',
  about: 'One row per council: its band, stars, points with their interval, and its rank as an interval. Councils that are not ranked stand last, with the reason.',
  key: ['site_id'],
  columns: [
    { name: 'edition', type: 'string', about: 'The edition’s name.', required: true },
    { name: 'site_id', type: 'string', about: 'The council: GSS code where it has one.', required: true, of: ['organisations', 'site_id'] },
    { name: 'site', type: 'string', about: 'The council’s name.', required: true },
    { name: 'type', type: 'string', about: 'Type of council.', required: true },
    { name: 'nation', type: 'string', about: 'Nation.', required: true },
    { name: 'band', type: 'string', about: 'Id of the band; empty = not banded, see reason.' },
    { name: 'stars', type: 'integer', about: 'Stars of the band; empty = not banded.' },
    { name: 'points', type: 'number', about: 'Overall points, 0 to 100, rounded as the method says; empty = not assessed.' },
    { name: 'low', type: 'number', about: 'The points if everything undecided had failed.' },
    { name: 'high', type: 'number', about: 'The points if everything undecided had passed.' },
    { name: 'rank_low', type: 'integer', about: 'The best place that the doubt allows, from 1; empty = not ranked.' },
    { name: 'rank_high', type: 'integer', about: 'The worst place that the doubt allows.' },
    { name: 'tie_group', type: 'string', about: 'Shared by councils with the same rounded points; empty = alone.' },
    { name: 'coverage', type: 'number', about: 'Share (0 to 1) of what was asked that was answered.', required: true },
    { name: 'gates', type: 'list', about: 'Ids of the gates that hold the stars down; empty = none.' },
    { name: 'ranked', type: 'boolean', about: 'Whether it is banded and ranked.', required: true },
    { name: 'reason', type: 'string', about: 'Why it is not ranked; empty for ranked councils.' },
  ],
  rows: (results) => results.league.rows.map((row) => {
    const site = atlas(results).site.get(row.site)?.site;
    return [
      results.edition.id, row.site, site?.name ?? '', site?.type ?? '', site?.nation ?? '', row.band, row.stars, row.points, row.low, row.high,
      row.rankLow, row.rankHigh, row.tie, row.coverage, row.gates.map((named) => gateOf(results.survey.method, named)?.id ?? named), row.ranked, row.reason,
    ];
  }),
};
