import type { Problem } from '../model/problem.ts';
import type { Expected, Survey } from '../model/survey.ts';
import type { Files } from './files.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { folderOf, join, nameOf } from './paths.ts';
import { problemsOf } from './problems.ts';
import { readTruth } from './read-truth.ts';

/** How the file of addresses is called among a survey's sources. */
export const TRUTH_SOURCE = 'truth: ';

/** What a survey's key `truth` gives: null without one or where it cannot be read; the source is its name and hash. */
export interface NamedTruth { readonly expected: readonly Expected[] | null; readonly source: Readonly<Record<string, string>>; readonly problems: readonly Problem[] }

/** Reads the file that a survey names under `truth`, as seen from the survey. */
export function namedTruth(files: Files, written: Written, survey: Pick<Survey, 'sites' | 'scenarios'>): NamedTruth {
  const name = isWrittenMap(written.raw) ? written.raw['truth'] : undefined;
  const none = (problems: readonly Problem[] = []): NamedTruth => ({ expected: null, source: {}, problems });
  if (typeof name !== 'string') return none();
  const path = join(folderOf(written.file), name);
  const text = files.read(path);
  if (text === null) return none([written.problem(['truth'], 'there is no such file', { hint: nearest(nameOf(path), files.list(folderOf(path))) })]);
  const truth = readTruth(path, text, survey);
  return { expected: truth.ok ? truth.value.expected : null, source: { [`${TRUTH_SOURCE}${nameOf(path)}`]: files.hash(text) }, problems: problemsOf(truth) };
}
