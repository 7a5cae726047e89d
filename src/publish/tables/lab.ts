import type { Results } from '../../model/kit.ts';
import type { LabMeasureId, LabResult } from '../../model/lab.ts';
import { byText } from '../atlas.ts';
import { hasLab } from '../method/lab.ts';
import type { Cell, Column, Table } from './table.ts';

const measures: readonly (readonly [LabMeasureId, string, string])[] = [
  ['lcpMs', 'lcp', 'Largest contentful paint, in milliseconds'], ['cls', 'cls', 'Cumulative layout shift, without unit'], ['tbtMs', 'tbt', 'Total blocking time, in milliseconds'],
];

/** lab.csv: each page that was timed on a simulated slow phone; only in editions with a lab. */
export const lab: Table = {
  id: 'lab',
  title: 'Lab',
  about: 'One row per page that Lighthouse loaded on a simulated slow phone: where it stands in the field’s bands, the run in the middle and both ends. Never scored raw. Empty measures mean untested.',
  key: ['site_id', 'look_id'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'look_id', type: 'string', about: 'The page’s look.', required: true },
    { name: 'url', type: 'string', about: 'Its address.', required: true },
    { name: 'untested', type: 'string', about: 'In plain words, why there are no measures; empty where there are.' },
    { name: 'runs', type: 'integer', about: 'Runs that succeeded.', required: true },
    { name: 'slowdown', type: 'number', about: 'How many times slower than our machine the simulated phone is.' },
    ...measures.flatMap(([, name, words]): readonly Column[] => [
      { name: `${name}_band`, type: 'string', about: `${words}: good, between, poor, or unstable (the runs do not agree, or our machine was too slow).` },
      { name: name, type: 'number', about: `${words}: the run in the middle.` },
      { name: `${name}_low`, type: 'number', about: 'The lowest run.' },
      { name: `${name}_high`, type: 'number', about: 'The highest run.' },
    ]),
    { name: 'bytes', type: 'integer', about: 'What came over the network, in the run in the middle by weight.' },
    { name: 'requests', type: 'integer', about: 'Requests that were answered, in the same run.' },
    { name: 'third_party_bytes', type: 'integer', about: 'Of the bytes, those that came from somebody else.' },
    { name: 'third_parties', type: 'list', about: 'Who else, the heaviest first.' },
    { name: 'audits', type: 'list', about: 'Ids of Lighthouse’s audits of good practice and for search engines that no run passed.' },
    { name: 'audit_titles', type: 'list', about: 'What Lighthouse says of each, in the same order.' },
  ],
  when: hasLab,
  rows: (results: Results) => results.sites.toSorted((a, b) => byText(a.site.id, b.site.id)).flatMap(({ site, lab: pages = [] }) => pages.map((page) => row(site.id, page))),
};

function row(site: string, page: LabResult): readonly Cell[] {
  const { weight } = page;
  const told = measures.flatMap(([id]): readonly Cell[] => {
    const measure = page.measures.find((one) => one.id === id);
    return measure === undefined ? [null, null, null, null] : [measure.band, measure.median, measure.low, measure.high];
  });
  const parties = weight?.thirdParties ?? [];
  return [
    site, page.id, page.url, page.untested, page.runs, page.slowdown === 0 ? null : page.slowdown, ...told, weight?.bytes ?? null, weight?.requests ?? null,
    weight === null ? null : parties.reduce((sum, { bytes }) => sum + bytes, 0), parties.map(({ name }) => name), page.audits.map(({ id }) => id), page.audits.map(({ title }) => title),
  ];
}
