/** Where a cell stands; both 1-based. */
export interface Place { readonly line: number; readonly column: number }

/**
 * The place of each cell in the raw text of one CSV record, comment and empty lines before it passed over.
 * `line` is the line of the text's first character.
 */
export function cellPlaces(raw: string, line: number): readonly Place[] {
  const before = /^(?:(?:#[^\n]*)?\r?\n)*/.exec(raw)?.[0] ?? '';
  const places: Place[] = [];
  let here = { line: line + before.split('\n').length - 1, column: 1 };
  let isQuoted = false;
  let isStart = true;
  for (const sign of raw.slice(before.length)) {
    if (isStart) places.push({ ...here });
    isStart = sign === ',' && !isQuoted;
    if (sign === '"') isQuoted = !isQuoted;
    here = sign === '\n' ? { line: here.line + 1, column: 1 } : { line: here.line, column: here.column + 1 };
  }
  return isStart ? [...places, here] : places;
}
