import { byText } from '../atlas.ts';
import type { Table } from './table.ts';

/** organisations.csv: the councils of the survey. */
export const organisations: Table = {
  id: 'organisations',
  title: 'Councils',
  about: 'One row per council of the survey.',
  key: ['site_id'],
  columns: [
    { name: 'site_id', type: 'string', about: 'GSS code where there is one.', required: true },
    { name: 'name', type: 'string', about: 'Name.', required: true },
    { name: 'type', type: 'string', about: 'Type of council: decides which tasks are its duty.', required: true },
    { name: 'nation', type: 'string', about: 'Nation.', required: true },
    { name: 'home', type: 'string', about: 'Address of the home page.', required: true },
  ],
  rows: (results) => results.sites
    .map(({ site }) => [site.id, site.name, site.type, site.nation, site.home])
    .toSorted((a, b) => byText(a[0] ?? '', b[0] ?? '')),
};
