import type { Problem, Read } from '../model/problem.ts';

/** By file, then place, then path: the order in which a person mends them. The same problem stands once. */
export function sorted(problems: readonly Problem[]): readonly Problem[] {
  const text = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  const inOrder = problems.toSorted((a, b) =>
    text(a.file, b.file) || a.line - b.line || a.column - b.column || text(a.at, b.at) || text(a.message, b.message));
  const seen = new Set<string>();
  return inOrder.filter((problem) => {
    const key = JSON.stringify(problem);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The value where no problem is an error, its warnings beside it; otherwise all problems. `value` is asked for only then. */
export function outcome<T>(problems: readonly Problem[], value: () => T | null): Read<T> {
  const inOrder = sorted(problems);
  if (inOrder.some((problem) => problem.level === 'error')) return { ok: false, problems: inOrder };
  const made = value();
  // A shape without errors always gives a value; a reader that breaks this is our fault, not the author's.
  if (made === null) throw new Error('read: no value and no problem');
  return { ok: true, value: made, warnings: inOrder };
}

/** What stands beside a value, or instead of it. */
export function problemsOf(read: Read<unknown>): readonly Problem[] {
  return read.ok ? read.warnings : read.problems;
}

/** A problem of a whole file. */
export function ofFile(file: string, message: string, hint: string | null = null): Problem {
  return { file, line: 1, column: 1, at: '', message, hint, level: 'error' };
}
