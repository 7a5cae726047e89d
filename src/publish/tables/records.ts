import type { SiteResult } from '../../model/kit.ts';
import type { Journey } from '../../model/visit.ts';
import { byText } from '../atlas.ts';
import type { Cell, Table } from './table.ts';

/** records.csv: what scripts noted on pages. */
export const records: Table = {
  id: 'records',
  title: 'Records',
  about: 'One row per answer or number that a script took from a page: a fact of that page, not a judgement. No rows where no script notes anything.',
  key: ['site_id', 'task', 'device', 'n'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'task', type: 'string', about: 'The task.', required: true, of: ['tasks', 'task_id'] },
    { name: 'name', type: 'string', about: 'What the script calls it.', required: true },
    { name: 'value', type: 'string', about: 'What the page says, in its own words; empty where it says nothing.' },
    { name: 'url', type: 'string', about: 'The page that says so.', required: true },
    { name: 'evidence', type: 'list', about: 'Ids of the pictures of that page.' },
    { name: 'device', type: 'string', about: 'desktop or phone.', required: true },
    { name: 'n', type: 'integer', about: 'Place among the journey’s records, from 1.', required: true },
  ],
  rows: (results) => results.sites.flatMap((site) => site.journeys.map((journey) => ({ site, journey })))
    .toSorted((a, b) => byText(a.site.site.id, b.site.site.id) || byText(a.journey.visit.id, b.journey.visit.id))
    .flatMap(({ site, journey }) => rows(site, journey)),
};

function rows({ looks }: SiteResult, { visit, records: noted = [] }: Journey): readonly (readonly Cell[])[] {
  return noted.map(({ name, value, url, look }, n) => {
    const image = looks.find(({ id }) => id === look)?.images[visit.device]?.image;
    return [visit.site, visit.scenario, name, value, url, image === undefined ? [] : [image], visit.device, n + 1];
  });
}
