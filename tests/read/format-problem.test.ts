import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { formatProblem } from '../../src/read/index.ts';

const problem: Problem = { file: 'a.yaml', line: 3, column: 1, at: 'gaol', message: 'unknown key "gaol"', hint: 'goal', level: 'error' };

describe('a problem on one line', () => {
  it('has its place, its path, its message and what may have been meant', () => {
    expect(formatProblem(problem)).toBe('a.yaml:3:1  gaol: unknown key "gaol" (did you mean "goal"?)');
  });

  it('leaves out what there is not, and tells a warning from an error', () => {
    expect(formatProblem({ ...problem, at: '', hint: null, message: 'no' })).toBe('a.yaml:3:1  no');
    expect(formatProblem({ ...problem, hint: null, message: 'thin', level: 'warning' })).toBe('a.yaml:3:1  gaol: warning: thin');
  });

  it('cannot move the cursor, start a line or turn the text round', () => {
    expect(formatProblem({ ...problem, at: 'a\u001b[2J\nb\u202e', hint: '\u0007' })).toBe('a.yaml:3:1  a\ufffd[2J\ufffdb\ufffd: unknown key "gaol" (did you mean "\ufffd"?)');
  });
});
