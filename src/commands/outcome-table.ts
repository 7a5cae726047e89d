import type { Results } from '../model/kit.ts';
import type { Outcome } from '../model/visit.ts';
import { printable } from '../progress/index.ts';
import { aligned } from './league-lines.ts';

/** Columns: what of an outcome matters at a glance. The last two say nothing of the site. */
const columns: readonly (readonly [string, readonly Outcome[]])[] = [
  ['Done', ['done', 'done-with-help']], ['Dead end', ['dead-end']], ['Not found', ['not-found', 'wrong-place']], ['Account', ['account-needed']],
  ['Site failed', ['broken-site']], ['Our script', ['broken-script']], ['Unknown', ['not-assessed', 'blocked', 'not-offered']],
];

/** How the scripted journeys ended, council by council; nothing where none was walked. */
export function outcomeTable({ sites }: Pick<Results, 'sites'>): readonly string[] {
  const rows = sites.flatMap(({ site, journeys, outcomes }) => {
    const own = journeys.filter(({ visit }) => visit.route === 'scripted').map(({ visit }) => outcomes[visit.id]?.outcome ?? 'not-assessed');
    if (own.length === 0) return [];
    return [[printable(site.name), ...columns.map(([, kinds]) => `${own.filter((one) => kinds.includes(one)).length || '·'}`)]];
  });
  if (rows.length === 0) return [];
  const used = columns.map((_, n) => rows.some((row) => row[n + 1] !== '·'));
  const kept = [['Council', ...columns.map(([title]) => title)], ...rows].map((row) => row.filter((_, n) => n === 0 || used[n - 1] === true));
  return ['Scripted journeys, which cost no points (what a word means: npm start -- explain outcomes):', ...aligned(kept)];
}
