import type { Problem } from '../model/problem.ts';
import { nearest } from './nearest.ts';
import { ofFile } from './problems.ts';
import { truthRecords } from './truth-records.ts';

/** A line of GOV.UK's export: one interaction of one service of one council, and the address that the council gave for it. */
export interface TruthRow {
  readonly authority: string;
  readonly snac: string;
  readonly gss: string;
  readonly lgsl: number;
  readonly lgil: number | null;
  readonly url: string;
  readonly line: number;
}

const COLUMNS = ['Authority Name', 'SNAC', 'GSS', 'Description', 'LGSL', 'LGIL', 'URL', 'Supported by GOV.UK'] as const;
type Column = (typeof COLUMNS)[number];
const needed: readonly Column[] = ['Authority Name', 'LGSL', 'URL'];

/**
 * Every line of the export, its columns known by their names in any order and case; byte order mark, both line ends, quotes inside a cell
 * and lines of another width are borne; a quote that does not close is a problem. A line whose code is no number is a warning and left out.
 */
export function truthRows(file: string, text: string): { readonly rows: readonly TruthRow[]; readonly problems: readonly Problem[] } {
  const { records: [header, ...lines], problems: quotes } = truthRecords(file, text);
  if (quotes.length > 0) return { rows: [], problems: quotes };
  if (header === undefined) return { rows: [], problems: [ofFile(file, `the file is empty: expected the columns ${COLUMNS.join(', ')}`)] };
  const places = new Map(header.record.map((name, index) => [plain(name), index]));
  const missing = needed.filter((name) => !places.has(plain(name)));
  if (missing.length > 0) {
    return { rows: [], problems: missing.map((name) => ({ ...ofFile(file, `missing column "${name}"`, nearest(name, header.record)), line: header.info.lines })) };
  }
  const rows: TruthRow[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of lines) {
    const cell = (name: Column): string => record[places.get(plain(name)) ?? -1] ?? '';
    const lgsl = code(cell('LGSL'));
    if (lgsl === null) {
      const message = `the service's code "${cell('LGSL').slice(0, 40)}" is no number: the line is left out`;
      problems.push({ ...ofFile(file, message), line: info.lines, column: (places.get('lgsl') ?? 0) + 1, at: 'LGSL', level: 'warning' });
      continue;
    }
    rows.push({ authority: cell('Authority Name'), snac: cell('SNAC'), gss: cell('GSS'), lgsl, lgil: code(cell('LGIL')), url: cell('URL'), line: info.lines });
  }
  return { rows, problems };
}

function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[\s_]+/g, ' ');
}

function code(cell: string): number | null {
  return /^\d{1,6}$/.test(cell) ? Number(cell) : null;
}
