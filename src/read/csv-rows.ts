import { parse } from 'csv-parse/sync';
import type { Problem } from '../model/problem.ts';
import { cellPlaces, type Place } from './cell-places.ts';
import { ofFile } from './problems.ts';

/** A line of cells, with the place of each. */
export interface Row { readonly cells: readonly string[]; readonly places: readonly Place[]; readonly line: number }
interface Rows { readonly rows: readonly Row[]; readonly problems: readonly Problem[] }

/** Lines that a cell in quotes may go over where other quotes of the file do not fit. */
const MOST_LINES = 4;

/** The rows of a CSV text; where quotes do not fit, the rows that can be read all the same and a problem for each that cannot. */
export function csvRows(file: string, text: string): Rows {
  // The parser leaves the \n of each \r\n out of what it gives as raw, and all lines would be the first.
  const plain = text.replaceAll('\r\n', '\n');
  const rows = rowsOf(plain, 1);
  return rows === null ? readable(file, plain) : { rows, problems: [] };
}

/** Null where the quotes do not fit. `line` is that of the text's first character. */
function rowsOf(text: string, line: number): readonly Row[] | null {
  let parsed: unknown;
  try {
    parsed = parse(text, { bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: true, comment: '#', comment_no_infix: true });
  } catch {
    return null;
  }
  // With `raw` and `info` the parser gives these two with every record; its types do not say so.
  const records = parsed as readonly { record: string[]; raw: string }[];
  let here = line;
  return records.flatMap(({ record, raw }) => {
    const places = cellPlaces(raw, here);
    here += raw.split('\n').length - 1;
    return record.every((cell) => cell.trim() === '') ? [] : [{ cells: record, places, line: places[0]?.line ?? here }];
  });
}

/** One quote too few would swallow all that follows: here each line is read for itself. */
function readable(file: string, text: string): Rows {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < lines.length;) {
    const { found, taken } = rowAt(lines, index, rows[0]?.cells.length ?? 0);
    rows.push(...found ?? []);
    if (found === null) {
      const message = 'the quotes do not fit: a cell in quotes must end with a quote, and a quote inside is written twice';
      problems.push({ ...ofFile(file, message), line: index + 1 });
      // Without its header nothing can be said of the rest.
      if (rows.length === 0) return { rows, problems };
    }
    index += taken;
  }
  return { rows, problems };
}

/** What stands in a line, or in some lines together where they make up one row of the right width. */
function rowAt(lines: readonly string[], index: number, width: number): { readonly found: readonly Row[] | null; readonly taken: number } {
  for (let taken = 1; taken <= MOST_LINES; taken += 1) {
    const found = rowsOf(lines.slice(index, index + taken).join(''), index + 1);
    if (found !== null && (taken === 1 || (found.length === 1 && found[0]?.cells.length === width))) return { found, taken };
  }
  return { found: null, taken: 1 };
}
