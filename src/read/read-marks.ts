import type { Mark } from '../model/agreement.ts';
import type { Problem, Read } from '../model/problem.ts';
import { csvRows, type Row } from './csv-rows.ts';
import { nearest } from './nearest.ts';
import { pageAddress } from './page-address.ts';
import { ofFile, outcome } from './problems.ts';
import { isWebAddress } from './shapes/leaves.ts';

const COLUMNS = ['rater', 'site_id', 'task', 'check', 'item', 'device', 'value'] as const;
type Column = (typeof COLUMNS)[number];
/** Columns of a marks sheet that are there for the reader. */
const TOLD = ['site', 'home', 'task_words', 'question', 'how', 'note'];

/** Which names marks may use; null where they are not compared with any. */
export interface MarkNames { readonly sites: readonly string[] | null; readonly tasks: readonly string[] | null; readonly checks: readonly string[] }

/** What people write for each answer. */
const VALUES = new Map<string, string>(Object.entries({
  passed: 'passed', pass: 'passed', yes: 'passed', y: 'passed', true: 'passed', 1: 'passed',
  failed: 'failed', fail: 'failed', no: 'failed', n: 'failed', false: 'failed', 0: 'failed',
  inapplicable: 'inapplicable', 'n/a': 'inapplicable', na: 'inapplicable', 'does not arise': 'inapplicable',
  canttell: 'cantTell', 'cannot tell': 'cantTell', 'could not tell': 'cantTell', unsure: 'cantTell', untested: 'cantTell', '?': 'cantTell',
}));

/** The marks of people in a CSV with the columns rater, site_id, task, check, item, device and value in any order; lines without a value are passed over. */
export function readMarks(file: string, text: string, names: MarkNames): Read<readonly Mark[]> {
  const { rows: [header, ...rows], problems: quotes } = csvRows(file, text);
  if (header === undefined) return { ok: false, problems: quotes.length > 0 ? quotes : [ofFile(file, `no marks in it: expected a line of columns (${COLUMNS.join(',')}) and a line for each mark`)] };
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  const faults = [...quotes, ...headerFaults(file, header, columns)];
  if (faults.some(({ level }) => level === 'error')) return { ok: false, problems: faults };
  const read = rows.map((row) => readRow(file, columns, row, names));
  const marks = read.flatMap(({ mark }) => mark ?? []);
  return outcome([...faults, ...read.flatMap(({ problems }) => problems), ...twice(marks)], () => marks);
}

function headerFaults(file: string, header: Row, columns: readonly string[]): readonly Problem[] {
  const missing = COLUMNS.filter((name) => !columns.includes(name)).map((name) =>
    ({ ...ofFile(file, `missing column "${name}"`, nearest(name, columns.filter((one) => !isKnown(one)))), line: header.line }));
  const unknown = columns.flatMap((name, index) => (isKnown(name) ? [] : [{ ...ofFile(file, `unknown column "${name}" is not read`), ...header.places[index], level: 'warning' as const }]));
  return [...missing, ...unknown];
}

function isKnown(name: string): boolean {
  return [...COLUMNS, ...TOLD].includes(name);
}

function readRow(file: string, columns: readonly string[], row: Row, names: MarkNames): { readonly mark: Mark | null; readonly problems: readonly Problem[] } {
  const cell = (name: Column): string => row.cells[columns.indexOf(name)]?.trim() ?? '';
  const at = (name: Column, message: string, hint: string | null = null): Problem =>
    ({ file, line: row.line, column: 1, ...row.places[columns.indexOf(name)], at: name, message, hint, level: 'error' });
  if (cell('value') === '') return { mark: null, problems: [] };
  const [device, check] = [cell('device').toLowerCase(), cell('check')];
  const value = valueOf(check, cell('value'));
  const name = (column: 'site_id' | 'task' | 'check', known: readonly string[] | null): readonly Problem[] => {
    const text = cell(column);
    if (text === '' && column !== 'task') return [at(column, 'the cell is empty')];
    return text === '' || known === null || known.includes(text) ? [] : [at(column, `there is no ${column === 'site_id' ? 'site' : column} "${text}"`, nearest(text, known))];
  };
  const problems = [
    ...(cell('rater') === '' ? [at('rater', 'who marked this?')] : []),
    ...name('site_id', names.sites), ...name('task', names.tasks), ...name('check', [...names.checks, 'destination']),
    ...(['', 'desktop', 'phone'].includes(device) ? [] : [at('device', `expected desktop, phone or nothing, found "${device}"`, nearest(device, ['desktop', 'phone']))]),
    ...(value === null ? [at('value', check === 'destination' ? 'expected a whole web address, none or cantTell'
      : `expected yes, no, n/a or cantTell, found "${cell('value').slice(0, 40)}"`)] : []),
  ];
  if (problems.length > 0 || value === null || !isDevice(device)) return { mark: null, problems };
  return { mark: { rater: cell('rater'), site: cell('site_id'), task: cell('task'), check, item: cell('item'), device, value, file, line: row.line }, problems };
}

function isDevice(word: string): word is Mark['device'] {
  return word === '' || word === 'desktop' || word === 'phone';
}

function valueOf(check: string, text: string): string | null {
  const word = VALUES.get(text.toLowerCase()) ?? null;
  if (check !== 'destination') return word;
  if (isWebAddress(text)) return pageAddress(text);
  return word === 'cantTell' ? word : word === 'failed' || text.toLowerCase() === 'none' ? 'none' : null;
}

function twice(marks: readonly Mark[]): readonly Problem[] {
  const seen = new Map<string, number>();
  return marks.flatMap(({ rater, site, task, check, item, device, file, line }) => {
    const key = JSON.stringify([rater, site, task, check, item, device]);
    const before = seen.get(key);
    seen.set(key, before ?? line);
    return before === undefined ? [] : [{ ...ofFile(file, `${rater} already marked this in line ${before}`), line }];
  });
}
