import type { FaultMark } from '../model/fault-mark.ts';
import type { Problem, Read } from '../model/problem.ts';
import { csvRows, type Row } from './csv-rows.ts';
import { nearest } from './nearest.ts';
import { ofFile, outcome } from './problems.ts';

const COLUMNS = ['site_id', 'check', 'item', 'fingerprint', 'verdict', 'who', 'why'] as const;
type Column = (typeof COLUMNS)[number];
/** What people write for each answer: is it as the check suspected? */
const VERDICTS = new Map<string, FaultMark['verdict']>(Object.entries({ yes: 'failed', y: 'failed', failed: 'failed', no: 'passed', n: 'passed', passed: 'passed' }));

/** What people decided, from a CSV with these columns in any order; an empty text has none, and lines without a verdict are passed over. */
export function readFaultMarks(file: string, text: string): Read<readonly FaultMark[]> {
  const { rows: [header, ...rows], problems: quotes } = csvRows(file, text);
  if (header === undefined) return outcome([...quotes], () => []);
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  const missing = COLUMNS.filter((name) => name !== 'why' && !columns.includes(name)).map((name) =>
    ({ ...ofFile(file, `missing column "${name}"`, nearest(name, columns)), line: header.line }));
  if (missing.length > 0) return { ok: false, problems: [...quotes, ...missing] };
  const read = rows.map((row) => readRow(file, columns, row));
  return outcome([...quotes, ...read.flatMap(({ problems }) => problems)], () => read.flatMap(({ mark }) => mark ?? []));
}

function readRow(file: string, columns: readonly string[], row: Row): { readonly mark: FaultMark | null; readonly problems: readonly Problem[] } {
  const cell = (name: Column): string => row.cells[columns.indexOf(name)]?.trim() ?? '';
  const at = (name: Column, message: string): Problem => ({ file, line: row.line, column: 1, ...row.places[columns.indexOf(name)], at: name, message, hint: null, level: 'error' });
  if (cell('verdict') === '') return { mark: null, problems: [] };
  const verdict = VERDICTS.get(cell('verdict').toLowerCase());
  const problems = [
    ...(['site_id', 'check', 'fingerprint'] as const).flatMap((name) => (cell(name) === '' ? [at(name, 'the cell is empty')] : [])),
    ...(cell('who') === '' ? [at('who', 'who looked at this?')] : []),
    ...(verdict === undefined ? [at('verdict', `expected yes, no or nothing, found "${cell('verdict').slice(0, 40)}"`)] : []),
  ];
  if (problems.length > 0 || verdict === undefined) return { mark: null, problems };
  return { mark: { site: cell('site_id'), check: cell('check'), item: cell('item'), fingerprint: cell('fingerprint'), verdict, who: cell('who'), why: cell('why') }, problems };
}
