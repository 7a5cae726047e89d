import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import * as checks from '../judge/checks/index.ts';
import type { Method } from '../model/method.ts';
import type { Problem, Read } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Survey } from '../model/survey.ts';
import { printable } from '../progress/index.ts';
import { formatProblem, readMethod, readScenario, readSurvey, tasksIn, type Files, type Vocabulary } from '../read/index.ts';
import { steps } from '../visit/steps/steps.ts';
import { Complaint, type World } from './command.ts';
import { didYouMean } from './nearest-names.ts';

/** The words that written files may use. */
export const vocabulary: Vocabulary = { grammar: steps, checks: Object.values(checks).map(({ id }) => id) };

/** Files as `read` wants them; relative paths are meant from the working folder. */
export function filesIn(folder: string): Files {
  return {
    read: (path) => orElse(() => readFileSync(resolve(folder, path), 'utf8').replace(/^\uFEFF/, ''), null),
    list: (path) => orElse(() => readdirSync(resolve(folder, path)), []),
    folders: (path) => orElse(() => readdirSync(resolve(folder, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name), []),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

/** A survey with everything it names, or a Complaint with every problem. Warnings are said and stop nothing. */
export async function surveyOf(path: string, world: World): Promise<Survey> {
  const files = filesIn(world.folder);
  const meant = `scenarios/surveys/${path.replace(/\.yaml$/, '').split('/').at(-1) ?? ''}.yaml`;
  if (files.read(slashed(path, world)) === null && files.read(meant) !== null) throw new Complaint(`${path}: there is no such file. Did you mean ${meant}?`, 2);
  return orComplain(readSurvey(files, slashed(path, world), vocabulary), world);
}

export async function methodOf(path: string, world: World): Promise<Method> {
  return orComplain(readMethod(filesIn(world.folder), slashed(path, world), vocabulary.checks), world);
}

/** A scenario by its id, with its pack before it (`us/trash-day`) where there are several of that name, or by its file. */
export async function scenarioOf(name: string, world: World): Promise<Scenario> {
  const files = filesIn(world.folder);
  const written = tasksIn(files, 'scenarios');
  const meant = written.filter(({ pack, id }) => name === (pack === null ? id : `${pack}/${id}`));
  const path = name.endsWith('.yaml') ? slashed(name, world) : (meant[0] ?? written.find(({ id }) => id === name))?.file;
  if (path === undefined || files.read(path) === null) {
    const known = written.map(({ pack, id }) => (pack === null ? id : `${pack}/${id}`));
    throw new Complaint(`${name} is neither a task nor an edition${didYouMean(name, known)}. Tasks: ${known.join(', ') || 'none under scenarios/ here'}.`, 2);
  }
  return orComplain(readScenario(files, path, vocabulary.grammar), world);
}

/** As the user may have written it on any system, with `/`, from the working folder. */
export function slashed(path: string, world: World): string {
  const here = relative(world.folder, resolve(world.folder, path)).split(sep).join('/');
  return here.startsWith('..') ? resolve(world.folder, path).split(sep).join('/') : join(here).split(sep).join('/');
}

/** `file:line:column …` lines, errors and warnings alike, safe for a terminal. */
export function problemLines(problems: readonly Problem[]): string {
  return problems.map((problem) => printable(formatProblem(problem))).join('\n');
}

function orComplain<T>(read: Read<T>, world: World): T {
  if (!read.ok) throw new Complaint(`${problemLines(read.problems)}\n${count(read.problems.filter(({ level }) => level === 'error').length)}. Nothing was done.`, 2);
  if (read.warnings.length > 0) world.say(problemLines(read.warnings));
  return read.value;
}

function count(problems: number): string {
  return `${problems} ${problems === 1 ? 'problem' : 'problems'}`;
}

function orElse<T>(act: () => T, other: T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(cause.code))) return other;
    throw cause;
  }
}
