import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../model/problem.ts';
import { ofFile } from './problems.ts';

/** The cells of one line, and the line of the file in which they end. */
export interface Line { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/** Lines that a cell in quotes may go over; more are those that a quote too few has swallowed. */
const MOST_LINES = 5;

/**
 * The lines of GOV.UK's export with byte order mark, both line ends, quotes inside a cell and lines of another width borne; none and a
 * problem where a quote that does not close would swallow what follows it.
 */
export function truthRecords(file: string, text: string): { readonly records: readonly Line[]; readonly problems: readonly Problem[] } {
  const records = recordsOf(text, -1);
  const open = typeof records === 'number' ? lineAfter(text, recordsOf(text, records)) : swallowed(records);
  if (typeof records !== 'number' && open === null) return { records, problems: [] };
  const message = 'the quotes do not fit: a cell in quotes must end with a quote, and a quote inside is written twice';
  return { records: [], problems: [{ ...ofFile(file, message), line: open ?? 1 }] };
}

/** The first so many records (-1: all), or how many can be read before one that cannot. */
function recordsOf(text: string, to: number): readonly Line[] | number {
  if (to === 0) return [];
  try {
    // With `info` the parser gives each record with its place; its types do not say so.
    return parse(text, {
      bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, delimiter: ',', trim: true, to,
    }) as unknown as readonly Line[];
  } catch (cause) {
    if (cause instanceof CsvError) return typeof cause['records'] === 'number' ? cause['records'] : 0;
    throw cause;
  }
}

/** The first line with something in it after these. */
function lineAfter(text: string, before: readonly Line[] | number): number {
  const last = typeof before === 'number' ? 0 : before.at(-1)?.info.lines ?? 0;
  const more = text.split(/\r\n|\n|\r/).slice(last).findIndex((line) => line.trim() !== '');
  return last + Math.max(0, more) + 1;
}

/** Where a cell begins that goes over more lines than anybody writes, or null. */
function swallowed(records: readonly Line[]): number | null {
  const breaks = ({ record }: Line): number => record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  const found = records.find((line) => breaks(line) >= MOST_LINES);
  return found === undefined ? null : found.info.lines - breaks(found);
}
