import type { Problem } from '../model/problem.ts';
import type { Files } from './files.ts';
import { nearest } from './nearest.ts';
import type { Written } from './open-yaml.ts';
import { folderOf, idOf, join, nameOf } from './paths.ts';
import type { Name, SurveyNames } from './survey-names.ts';

/** A file that a survey names. */
export interface Named { readonly file: string; readonly name: Name }

/** The files that a survey names: those that are there, and a problem at the place of each name that leads nowhere. */
export interface SurveyFiles {
  readonly lists: readonly Named[];
  readonly tasks: readonly string[];
  readonly method: string | null;
  readonly problems: readonly Problem[];
}

/** Where the files stand that a survey names. Lists of sites are named as seen from the survey, all others from `folder`. */
export function surveyFiles(files: Files, written: Written, names: SurveyNames, folder: string): SurveyFiles {
  const isThere = ({ file }: Named): boolean => files.read(file) !== null;
  const lists = names.sites.map((name) => ({ name, file: join(folderOf(written.file), name.text) }));
  const tasks = names.scenarios === 'all' ? [] : names.scenarios.map((name) => ({ name, file: join(folder, `${name.text}.yaml`) }));
  const methods = names.method === null ? [] : [{ name: names.method, file: join(folder, `methods/${names.method.text}.yaml`) }];
  const missing = (named: readonly Named[], what: string, known: (named: Named) => readonly string[]): readonly Problem[] =>
    named.filter((each) => !isThere(each)).map((each) => written.problem(each.name.path, `there is no ${what} "${each.name.text}"`, {
      hint: nearest(what === 'sites file' ? nameOf(each.file) : each.name.text, known(each)),
    }));
  return {
    lists: lists.filter(isThere),
    tasks: names.scenarios === 'all' ? writtenIds(files, folder).map((id) => join(folder, `${id}.yaml`)) : tasks.filter(isThere).map(({ file }) => file),
    method: methods.find(isThere)?.file ?? null,
    problems: [
      ...missing(lists, 'sites file', ({ file }) => files.list(folderOf(file))),
      ...missing(tasks, 'scenario', () => writtenIds(files, folder)),
      ...missing(methods, 'method', () => writtenIds(files, join(folder, 'methods'))),
    ],
  };
}

/** Bindings of these sites, in their order. */
export function bindingFiles(files: Files, sites: readonly string[], folder: string): readonly string[] {
  const written = writtenIds(files, join(folder, 'bindings'));
  return sites.filter((site) => written.includes(site)).map((site) => join(folder, `bindings/${site}.yaml`));
}

/** Ids of the YAML files directly in a folder, sorted. */
export function writtenIds(files: Files, folder: string): readonly string[] {
  return files.list(folder).filter((name) => name.endsWith('.yaml')).map(idOf).toSorted();
}
