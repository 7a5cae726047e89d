import { lineFrom } from '../../bench/corpus-lines.ts';
import { type Totals, totalsOf as totalsOfLines } from '../../bench/scoreboard.ts';
import type { Row } from './survey-corpus.ts';

/** What the table says, as in the bench, with the first choices that are right whatever their score, in one line. */
export function totalsOf(rows: readonly Row[]): Totals & { readonly say: string } {
  const totals = totalsOfLines(rows.map((row) => lineFrom(row, row.site)));
  const { offered, answered, right, held, wrong, others, median, most, pages } = totals;
  const first = rows.filter((row) => row.right && ['page', 'external'].includes(row.truth.kind)).length;
  const say = `right ${right} (in the set: ${held}) / answered ${answered} / all ${offered}; first choice right ${first}; not offered ${others}; `
    + `false claims ${wrong}; pages until the true one: median ${median ?? '–'}, most ${most ?? '–'}; pages fetched a task: ${pages.toFixed(1)}`;
  return { ...totals, say };
}
