import type { Problem } from '../model/problem.ts';
import type { Files } from './files.ts';
import { nearest } from './nearest.ts';
import type { Written } from './open-yaml.ts';
import { packFolder, packsIn } from './packs.ts';
import { folderOf, join, nameOf } from './paths.ts';
import type { Name, SurveyNames } from './survey-names.ts';
import { writtenIds } from './written-ids.ts';

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
  const methods = names.method === null ? [] : [{ name: names.method, file: join(folder, `methods/${names.method.text}.yaml`) }];
  const tasks = taskFiles(files, written, names, folder);
  const missing = (named: readonly Named[], what: string, known: (named: Named) => readonly string[]): readonly Problem[] =>
    named.filter((each) => !isThere(each)).map((each) => written.problem(each.name.path, `there is no ${what} "${each.name.text}"`, {
      hint: nearest(what === 'sites file' ? nameOf(each.file) : each.name.text, known(each)),
    }));
  return {
    lists: lists.filter(isThere),
    tasks: tasks.files,
    method: methods.find(isThere)?.file ?? null,
    problems: [
      ...missing(lists, 'sites file', ({ file }) => files.list(folderOf(file))),
      ...tasks.problems,
      ...missing(methods, 'method', () => writtenIds(files, join(folder, 'methods'))),
    ],
  };
}

/** The tasks of the survey's pack. Where there is no such pack, its tasks are not asked for: one problem says it all. */
function taskFiles(files: Files, written: Written, names: SurveyNames, folder: string): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const packs = packsIn(files, folder);
  const { pack, scenarios } = names;
  if (pack === 'unreadable') return { files: [], problems: [] };
  if (pack !== null && !packs.includes(pack.text)) {
    return { files: [], problems: [written.problem(pack.path, `there is no pack "${pack.text}"`, { hint: nearest(pack.text, packs) })] };
  }
  const home = packFolder(folder, pack?.text ?? null);
  const known = writtenIds(files, home);
  const problems = (scenarios === 'all' ? [] : scenarios).filter(({ text }) => !known.includes(text)).map(({ text, path }) => {
    const other = [null, ...packs].find((name) => name !== (pack?.text ?? null) && writtenIds(files, packFolder(folder, name)).includes(text));
    const where = pack === null ? '' : ` in the pack "${pack.text}"`;
    const instead = other === undefined ? '' : other === null ? ': it is a task without a pack' : `: it is in the pack "${other}", say "pack: ${other}"`;
    return written.problem(path, `there is no scenario "${text}"${where}${instead}`, { hint: other === undefined ? nearest(text, known) : null });
  });
  const asked = scenarios === 'all' ? known : scenarios.map(({ text }) => text).filter((id) => known.includes(id));
  return { files: asked.map((id) => join(home, `${id}.yaml`)), problems };
}

/** Bindings of these sites, in their order. */
export function bindingFiles(files: Files, sites: readonly string[], folder: string): readonly string[] {
  const written = writtenIds(files, join(folder, 'bindings'));
  return sites.filter((site) => written.includes(site)).map((site) => join(folder, `bindings/${site}.yaml`));
}
