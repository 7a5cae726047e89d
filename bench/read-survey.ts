import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as checks from '../src/judge/checks/index.ts';
import type { Survey } from '../src/model/survey.ts';
import { formatProblem, readSurvey } from '../src/read/index.ts';
import { steps } from '../src/visit/steps/steps.ts';

const root = resolve(import.meta.dirname, '..');

/** A survey of this project with all that it names, `scenarios/surveys/journeys.yaml`; throws with every problem. */
export function projectSurvey(path: string): Survey {
  const read = readSurvey({
    read: (name) => orElse(() => readFileSync(join(root, name), 'utf8'), null), list: (name) => orElse(() => readdirSync(join(root, name)), []),
    folders: (name) => orElse(() => readdirSync(join(root, name), { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name), []),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  }, path, { grammar: steps, checks: Object.values(checks).map(({ id }) => id) });
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
}

function orElse<T>(job: () => T, other: T): T {
  try {
    return job();
  } catch {
    return other;
  }
}
