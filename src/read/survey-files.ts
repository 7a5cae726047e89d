import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/survey.ts';
import type { Files } from './files.ts';
import { nearest } from './nearest.ts';
import type { Written } from './open-yaml.ts';
import { folderOf, idOf, join, nameOf } from './paths.ts';
import type { WrittenSurvey } from './shapes/survey-shape.ts';

/** Where the files stand that a survey names. */

export function siteFiles(survey: string, value: WrittenSurvey): readonly string[] {
  return [value.sites].flat().map((path) => join(folderOf(survey), path));
}

export function methodFile(value: WrittenSurvey, folder: string): string {
  return join(folder, `methods/${value.method}.yaml`);
}

export function scenarioFiles(files: Files, value: WrittenSurvey, folder: string): readonly string[] {
  const ids = value.scenarios === 'all' ? writtenIds(files, folder) : value.scenarios;
  return ids.map((id) => join(folder, `${id}.yaml`));
}

/** The sites of the lists that the survey is about. */
export function chosenSites(value: WrittenSurvey, sites: readonly Site[]): readonly Site[] {
  return value.only === undefined ? sites : sites.filter((site) => value.only?.includes(site.id));
}

/** Bindings of these sites, in their order. */
export function bindingFiles(files: Files, sites: readonly Site[], folder: string): readonly string[] {
  const written = writtenIds(files, join(folder, 'bindings'));
  return sites.filter((site) => written.includes(site.id)).map((site) => join(folder, `bindings/${site.id}.yaml`));
}

/** Ids of the YAML files directly in a folder, sorted. */
export function writtenIds(files: Files, folder: string): readonly string[] {
  return files.list(folder).filter((name) => name.endsWith('.yaml')).map(idOf).toSorted();
}

interface Missing { readonly file: string; readonly problem: Problem }

/** Named files that are not there, each with the problem at the place where the survey names it. */
export function missingFiles(files: Files, written: Written, value: WrittenSurvey, folder: string): readonly Missing[] {
  const many = Array.isArray(value.sites);
  const lists = siteFiles(written.file, value).map((file, index) => {
    const known = files.list(folderOf(file));
    const said = [value.sites].flat()[index] ?? '';
    return { file, path: many ? ['sites', index] : ['sites'], message: `there is no sites file "${said}"`, hint: nearest(nameOf(file), known) };
  });
  const ids = value.scenarios === 'all' ? [] : value.scenarios;
  const tasks = ids.map((id, index) => ({
    file: join(folder, `${id}.yaml`), path: ['scenarios', index], message: `there is no scenario "${id}"`,
    hint: nearest(id, writtenIds(files, folder)),
  }));
  const method = {
    file: methodFile(value, folder), path: ['method'], message: `there is no method "${value.method}"`,
    hint: nearest(value.method, writtenIds(files, join(folder, 'methods'))),
  };
  return [...lists, ...tasks, method].filter(({ file }) => files.read(file) === null)
    .map(({ file, path, message, hint }) => ({ file, problem: written.problem(path, message, { hint }) }));
}
