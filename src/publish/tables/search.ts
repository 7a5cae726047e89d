import type { SiteResult } from '../../model/kit.ts';
import type { SearchMetrics } from '../../model/map.ts';
import { byText } from '../atlas.ts';
import { metricsOf } from '../words/metrics-of.ts';
import type { Cell, Table } from './table.ts';

/** search.csv: how well each council’s own search does over all its tasks. */
export const search: Table = {
  id: 'search',
  title: 'Site search',
  about: 'One row per council: how its own search was driven and how well it does over all tasks. Rates are shares (0 to 1), empty where there is nothing to count. Success is counted where the task’s answer is known and the search gave results or says that it has none; where none could be made out the fault may be ours.',
  key: ['site_id'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'how', type: 'string', about: 'form (driven by address), script (typed in a browser), post (not driven, for safety), none (not found by these rules), forbidden (by robots.txt).', required: true },
    { name: 'asked', type: 'integer', about: 'Searches for the tasks’ own queries that were answered.' },
    { name: 'known', type: 'integer', about: 'Of these, those whose task’s answer is known and that gave results, or say that there are none.' },
    { name: 'success_1', type: 'number', about: 'Share of the known ones with the answer first.' },
    { name: 'success_5', type: 'number', about: 'Share with the answer among the first five.' },
    { name: 'mrr', type: 'number', about: 'Mean of 1 ÷ rank, 0 where the answer did not come.' },
    { name: 'zero_rate', type: 'number', about: 'Share of all searches asked on whose page no result could be made out.' },
    { name: 'junk_rate', type: 'number', about: 'Share of news, files and archives among the first five results of all searches asked.' },
    ...spokenAndSlip('spoken', 'the tasks asked as somebody would say it'),
    ...spokenAndSlip('slip', 'queries with a slip of the pen'),
  ],
  rows: (results) => results.sites.filter(({ notAssessed }) => notAssessed === null).toSorted((a, b) => byText(a.site.id, b.site.id)).map(row),
};

function spokenAndSlip(name: string, words: string): Table['columns'] {
  return [
    { name: `${name}_known`, type: 'integer', about: `As known, for ${words}.` },
    { name: `${name}_1`, type: 'number', about: `As success_1, for ${words}.` },
    { name: `${name}_5`, type: 'number', about: `As success_5, for ${words}.` },
    { name: `${name}_mrr`, type: 'number', about: `As mrr, for ${words}.` },
  ];
}

function row(site: SiteResult): readonly Cell[] {
  const metrics = metricsOf(site);
  if (metrics === null) return [site.site.id, site.search.how, ...Array.from({ length: search.columns.length - 2 }, () => null)];
  const { own, asked, slip, answered, empty, junk } = metrics;
  return [site.site.id, site.search.how, answered, ...scores(own), rounded(empty), rounded(junk), ...scores(asked), ...scores(slip)];
}

function scores({ queries, first, five, reciprocal }: SearchMetrics['own']): readonly Cell[] {
  return [queries, rounded(first), rounded(five), rounded(reciprocal)];
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 1000;
}
