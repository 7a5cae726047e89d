import type { Problem, Read } from '../model/problem.ts';
import type { Site } from '../model/survey.ts';
import { csvRows, type Row } from './csv-rows.ts';
import type { Files } from './files.ts';
import { fit } from './issues.ts';
import { nearest } from './nearest.ts';
import { folderOf, join, nameOf } from './paths.ts';
import { ofFile, outcome } from './problems.ts';
import { COLUMNS, siteShape } from './shapes/site-shape.ts';
import { siteColumns } from './site-columns.ts';

/** A list as far as it can be read: the sites without fault, the ids of all lines, everything wrong. */
export interface ListedSites {
  readonly sites: readonly Site[];
  readonly ids: readonly string[];
  /** False where there may be more ids than can be read. */
  readonly areAllIds: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The councils of a CSV file with the columns `id,name,type,nation,home` in any order, or every problem of it with the
 * line and column of the cell. Empty lines and lines that begin with # are passed over.
 */
export function readSites(files: Files, file: string): Read<readonly Site[]> {
  const { sites, problems } = listedSites(files, file);
  return outcome(problems, () => sites);
}

/** The same, with what can be read beside the problems: for checking the files that go with it. */
export function listedSites(files: Files, file: string): ListedSites {
  const text = files.read(file);
  const none = (problems: readonly Problem[]): ListedSites => ({ sites: [], ids: [], areAllIds: false, problems });
  if (text === null) {
    const hint = nearest(nameOf(file), files.list(folderOf(file)));
    return none([ofFile(file, 'there is no such file', hint === null ? null : join(folderOf(file), hint))]);
  }
  if (/\.ya?ml$/.test(file)) return none([ofFile(file, 'this is no list of sites: those end in .csv')]);
  const { rows: [header, ...rows], problems: quotes } = csvRows(file, text);
  if (header === undefined || (rows.length === 0 && quotes.length === 0)) {
    const message = `no councils in it: expected a line of columns (${COLUMNS.join(',')}) and a line for each council`;
    return none(quotes.length > 0 ? quotes : [ofFile(file, message)]);
  }
  const { meant, problems } = siteColumns(file, header);
  const own = [...quotes, ...problems];
  return meant.every((name) => name === null) ? none(own) : listed(file, meant, rows, own);
}

function listed(file: string, meant: readonly (string | null)[], rows: readonly Row[], own: readonly Problem[]): ListedSites {
  const read = rows.map((row) => readRow(file, meant, row));
  const column = meant.indexOf('id');
  return {
    sites: read.flatMap(({ site }) => (site === null ? [] : [site])),
    ids: column < 0 ? [] : rows.map((row) => row.cells[column]?.trim() ?? ''),
    areAllIds: column >= 0 && own.length === 0,
    problems: [...own, ...read.flatMap((row) => row.problems), ...(column < 0 ? [] : repeated(file, column, rows))],
  };
}

function readRow(file: string, meant: readonly (string | null)[], row: Row): { site: Site | null; problems: Problem[] } {
  const at = (index: number, column: string, message: string, hint: string | null = null): Problem =>
    ({ file, ...(row.places[index] ?? { line: row.line, column: 1 }), at: column, message, hint, level: 'error' });
  if (row.cells.length !== meant.length) {
    const message = `expected ${meant.length} cells, found ${row.cells.length} (a cell with a comma in it needs quotes)`;
    return { site: null, problems: [at(0, '', message)] };
  }
  const raw = Object.fromEntries(meant.flatMap((name, index) => (name === null ? [] : [[name, row.cells[index]?.trim()]])));
  const { value, faults } = fit(siteShape, raw);
  // A column that is missing is told once, in the header.
  const problems = faults.filter(({ path }) => meant.includes(String(path[0]))).map((fault) => {
    const column = String(fault.path[0]);
    return at(meant.indexOf(column), column, raw[column] === '' ? 'the cell is empty' : fault.message, fault.hint);
  });
  return { site: value, problems };
}

function repeated(file: string, column: number, rows: readonly Row[]): Problem[] {
  const ids = rows.map((row) => row.cells[column]?.trim().toLowerCase() ?? '');
  return rows.flatMap((row, index) => {
    const first = rows[ids.indexOf(ids[index] ?? '')];
    if (first === undefined || first === row || ids[index] === '') return [];
    const place = row.places[column] ?? { line: row.line, column: 1 };
    const message = `the id "${row.cells[column] ?? ''}" already stands in line ${first.line}`;
    return [{ file, ...place, at: 'id', message, hint: null, level: 'error' as const }];
  });
}
