import { stringify } from 'csv-stringify/sync';
import type { Report } from '../../model/kit.ts';
import { clean } from '../markup/clean.ts';
import { paths } from '../paths.ts';
import type { Cell } from '../tables/table.ts';
import { tablesOf } from '../tables/tables.ts';

/**
 * data/<table>.csv: UTF-8, header line, `\n`, RFC 4180 quotes; empty = not assessed. A text that a spreadsheet would take for a formula
 * (it begins with = + - @ or a tab) gets a leading apostrophe; figures are left as they are.
 */
export const csvFiles: Report = {
  id: 'csv-files',
  render: (results) => tablesOf(results).map((table) => ({
    path: paths.table(table.id),
    text: stringify(table.rows(results).map((row) => row.map(plain)), {
      header: true,
      columns: table.columns.map((column) => column.name),
      escape_formulas: true,
    }),
  })),
};

function plain(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? clean(cell) : cell.map((each) => clean(each).replaceAll(';', ',')).join(';');
}
