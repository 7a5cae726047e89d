import type { Problem } from '../model/problem.ts';
import type { Row } from './csv-rows.ts';
import { nearest } from './nearest.ts';
import { COLUMNS } from './shapes/site-shape.ts';

const columns: readonly string[] = COLUMNS;

/** Which column each cell of a header means (null: none that is known, or one that stood before), and what is wrong with it. */
export interface SiteColumns { readonly meant: readonly (string | null)[]; readonly problems: readonly Problem[] }

/** A misspelt column is taken for the one that was meant, so that what stands below it is checked too. */
export function siteColumns(file: string, header: Row): SiteColumns {
  const names = header.cells.map((cell) => cell.trim());
  const at = (index: number, message: string, hint: string | null = null): Problem =>
    ({ file, ...(header.places[index] ?? { line: header.line, column: 1 }), at: '', message, hint, level: 'error' });
  if (names.length === 1 && /[;\t]/.test(names[0] ?? '')) return { meant: [null], problems: [at(0, 'columns are divided by commas here')] };
  const wrong = names.flatMap((name, index) => {
    if (!columns.includes(name)) return [at(index, `unknown column "${name}"`, nearest(name, columns))];
    return names.indexOf(name) < index ? [at(index, `the column "${name}" stands twice`)] : [];
  });
  const missing = columns.filter((name) => !names.includes(name)).map((name) => at(0, `missing column "${name}"`));
  return { meant: meantBy(names), problems: [...missing, ...wrong] };
}

function meantBy(names: readonly string[]): readonly (string | null)[] {
  const meant = names.map((name) => {
    if (columns.includes(name)) return name;
    const near = nearest(name, columns);
    return near === null || names.includes(near) ? null : near;
  });
  return meant.map((name, index) => (meant.indexOf(name) < index ? null : name));
}
