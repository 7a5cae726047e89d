import { byText } from '../atlas.ts';
import { searchFigures, type OutOf } from '../words/search-figures.ts';
import type { Table } from './table.ts';

/** search.csv: how well each council’s own search does over all its tasks. */
export const search: Table = {
  id: 'search',
  title: 'Site search',
  about: 'One row per council: how its own search was driven and how well it does over all tasks. Rates are shares of the searches that were answered and, but for zero_rate, of those whose answer is known; empty where there is none.',
  key: ['site_id'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'how', type: 'string', about: 'form (driven by address), script (typed in a browser), post (not driven, for safety), none (not found by these rules), forbidden (by robots.txt).', required: true },
    { name: 'asked', type: 'integer', about: 'Searches for the tasks’ own queries that were answered.' },
    { name: 'known', type: 'integer', about: 'Of these, those whose answer is known.' },
    { name: 'success_1', type: 'number', about: 'Share (0 to 1) of these with the answer first.' },
    { name: 'success_5', type: 'number', about: 'Share with the answer among the first five.' },
    { name: 'mrr', type: 'number', about: 'Mean of 1 ÷ rank, 0 where the answer did not come.' },
    { name: 'zero_rate', type: 'number', about: 'Share of all searches asked on whose page no result could be made out.' },
    { name: 'spoken_5', type: 'number', about: 'As success_5, for the tasks asked as somebody would say it.' },
    { name: 'slip_5', type: 'number', about: 'As success_5, for queries with a slip of the pen.' },
  ],
  rows: (results) => results.sites.filter(({ notAssessed }) => notAssessed === null).toSorted((a, b) => byText(a.site.id, b.site.id)).map((site) => {
    const figures = searchFigures(site);
    if (figures === null) return [site.site.id, site.search.how, null, null, null, null, null, null, null, null];
    const { zero, first, five, reciprocal, spoken, slipped } = figures;
    return [
      site.site.id, site.search.how, zero.of, first.of, share(first), share(five), reciprocal === null ? null : Math.round(reciprocal * 1000) / 1000,
      share(zero), share(spoken), share(slipped),
    ];
  }),
};

function share({ hit, of }: OutOf): number | null {
  return of === 0 ? null : Math.round((hit / of) * 1000) / 1000;
}
