import type { Problem } from '../model/problem.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { idOf } from './paths.ts';

/** The rule that a file's name is its id: it must be fit to be one, and what the file calls itself must agree. */
export function ownId(written: Written, key: 'id' | 'site', allowed: RegExp): readonly Problem[] {
  const id = idOf(written.file);
  const problems: Problem[] = [];
  if (!allowed.test(id)) {
    const letters = key === 'id' ? 'small letters' : 'letters';
    problems.push(written.problem([], `the file's name is its id: "${id}" may hold only ${letters}, figures and hyphens`));
  }
  const said = isWrittenMap(written.raw) ? written.raw[key] : undefined;
  if (typeof said === 'string' && said !== id) problems.push(written.problem([key], `the id is the file's name: expected "${id}", found "${said}"`));
  return problems;
}
