import { parse, type CsvError } from 'csv-parse/sync';
import type { Problem, Read } from '../model/problem.ts';
import type { Site } from '../model/survey.ts';
import { cellPlaces, type Place } from './cell-places.ts';
import type { Files } from './files.ts';
import { fit } from './issues.ts';
import { nearest } from './nearest.ts';
import { folderOf, join, nameOf } from './paths.ts';
import { ofFile, outcome } from './problems.ts';
import { siteShape, COLUMNS } from './shapes/site-shape.ts';

interface Row { readonly cells: readonly string[]; readonly places: readonly Place[]; readonly line: number }
const columns: readonly string[] = COLUMNS;

/**
 * The councils of a CSV file with the columns `id,name,type,nation,home` in any order, or every problem of it with the
 * line and column of the cell. Empty lines and lines that begin with # are passed over.
 */
export function readSites(files: Files, file: string): Read<readonly Site[]> {
  const text = files.read(file);
  if (text === null) {
    const hint = nearest(nameOf(file), files.list(folderOf(file)));
    return { ok: false, problems: [ofFile(file, 'there is no such file', hint === null ? null : join(folderOf(file), hint))] };
  }
  const rows = readRows(file, text);
  if (!Array.isArray(rows)) return { ok: false, problems: [rows] };
  const [header, ...lines] = rows;
  if (header === undefined || lines.length === 0) {
    const message = `no councils in it: expected a line of columns (${columns.join(',')}) and a line for each council`;
    return { ok: false, problems: [ofFile(file, message)] };
  }
  const wrongHeader = headerProblems(file, header);
  if (wrongHeader.length > 0) return { ok: false, problems: wrongHeader };
  const names = header.cells.map((cell) => cell.trim());
  const read = lines.map((row) => readRow(file, names, row));
  const problems = [...read.flatMap((row) => row.problems), ...repeated(file, names.indexOf('id'), lines)];
  return outcome(problems, () => read.flatMap((row) => (row.site === null ? [] : [row.site])));
}

function readRows(file: string, text: string): Row[] | Problem {
  try {
    const parsed = parse(text, {
      bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: true, comment: '#', comment_no_infix: true,
    });
    // With `raw` and `info` the parser gives these three with every record; its types do not say so.
    const records = parsed as unknown as readonly { record: string[]; raw: string }[];
    let line = 1;
    return records.flatMap(({ record, raw }) => {
      const places = cellPlaces(raw, line);
      line += raw.split('\n').length - 1;
      return record.every((cell) => cell.trim() === '') ? [] : [{ cells: record, places, line: places[0]?.line ?? line }];
    });
  } catch (error) {
    const at = error as CsvError & { lines?: number };
    const message = 'the quotes do not fit: a cell in quotes must end with a quote, and a quote inside is written twice';
    return { ...ofFile(file, message), line: at.lines ?? 1 };
  }
}

function headerProblems(file: string, header: Row): Problem[] {
  const names = header.cells.map((cell) => cell.trim());
  const at = (index: number, message: string, hint: string | null = null): Problem =>
    ({ file, ...(header.places[index] ?? { line: header.line, column: 1 }), at: '', message, hint, level: 'error' });
  if (names.length === 1 && /[;\t]/.test(names[0] ?? '')) return [at(0, 'columns are divided by commas here')];
  const unknown = names.flatMap((name, index) => {
    if (!columns.includes(name)) return [at(index, `unknown column "${name}"`, nearest(name, columns))];
    return names.indexOf(name) < index ? [at(index, `the column "${name}" stands twice`)] : [];
  });
  return [...unknown, ...columns.filter((name) => !names.includes(name)).map((name) => at(0, `missing column "${name}"`))];
}

function readRow(file: string, names: readonly string[], row: Row): { site: Site | null; problems: Problem[] } {
  const at = (index: number, column: string, message: string, hint: string | null = null): Problem =>
    ({ file, ...(row.places[index] ?? { line: row.line, column: 1 }), at: column, message, hint, level: 'error' });
  if (row.cells.length !== names.length) {
    const message = `expected ${names.length} cells, found ${row.cells.length} (a cell with a comma in it needs quotes)`;
    return { site: null, problems: [at(0, '', message)] };
  }
  const raw = Object.fromEntries(names.map((name, index) => [name, row.cells[index]?.trim()]));
  const { value, faults } = fit(siteShape, raw);
  const problems = faults.map((fault) => {
    const column = String(fault.path[0]);
    return at(names.indexOf(column), column, raw[column] === '' ? 'the cell is empty' : fault.message, fault.hint);
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
