import type { Problem } from '../model/problem.ts';

/** One line for a person or an editor: `file:line:column  at: message (did you mean "x"?)`; a warning says so. */
export function formatProblem(problem: Problem): string {
  const at = problem.at === '' ? '' : `${problem.at}: `;
  const level = problem.level === 'warning' ? 'warning: ' : '';
  const hint = problem.hint === null ? '' : ` (did you mean "${problem.hint}"?)`;
  const line = `${problem.file}:${problem.line}:${problem.column}  ${at}${level}${problem.message}${hint}`;
  // A file may hold control characters, and a terminal would obey them.
  return line.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');
}
