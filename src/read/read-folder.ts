import type { Problem } from '../model/problem.ts';
import type { Files } from './files.ts';
import { knownTasks } from './known-tasks.ts';
import { folderOf, idOf, join, nameOf } from './paths.ts';
import { templateAsWarning } from './placeholders.ts';
import { ofFile, problemsOf, sorted } from './problems.ts';
import { readFile } from './read-file.ts';
import { readSites } from './read-sites.ts';
import { sharedSteps } from './shared-steps.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which files were read, and everything that is wrong or doubtful in them; both sorted. */
export interface Looked { readonly files: readonly string[]; readonly problems: readonly Problem[] }

/**
 * All written files of a scenarios folder: scenarios in it and in the folders of packs/, and those of methods/, surveys/, sites/,
 * bindings/ and fragments/ below it (a pack may have fragments/ of its own).
 * Each file is checked on its own, surveys with all they name, and each binding must have a site in some list. A survey that nobody has
 * filled in yet is only warned of.
 * `today` is the ISO day for which reviews of bindings are looked at; left out, they are not.
 */
export function readFolder(files: Files, folder: string, vocabulary: Vocabulary, today?: string): Looked {
  const packs = files.folders(join(folder, 'packs')).map((name) => `packs/${name}`);
  const shared = ['', ...packs].map((part) => (part === '' ? 'fragments' : `${part}/fragments`));
  const below = ['', ...packs, ...shared, 'methods', 'surveys', 'bindings'].flatMap((part) => {
    const here = join(folder, part);
    return files.list(here).filter((name) => /\.ya?ml$/.test(name)).map((name) => join(here, name));
  });
  const home = join(folder, 'sites');
  const lists = files.list(home).filter((name) => name.endsWith('.csv')).map((name) => join(home, name));
  const paths = [...below, ...lists].toSorted();
  const tasks = knownTasks(files, folder, vocabulary.grammar);
  const problems = [...paths.flatMap((path) => templateAsWarning(readFile(files, path, vocabulary, { today, tasks }))), ...homeless(files, paths, lists), ...sharedSteps(tasks)];
  return { files: paths, problems: sorted(problems) };
}

function homeless(files: Files, paths: readonly string[], lists: readonly string[]): Problem[] {
  const reads = lists.map((list) => readSites(files, list));
  // A list that cannot be read may hold the council: no accusation then.
  if (reads.some((read) => problemsOf(read).length > 0)) return [];
  const ids = new Set(reads.flatMap((read) => (read.ok ? read.value.map((site) => site.id) : [])));
  // Codes of councils are all near each other: only capitals are taken for a slip.
  const meant = (id: string): string | null => [...ids].find((other) => other.toLowerCase() === id.toLowerCase()) ?? null;
  return paths.filter((path) => nameOf(folderOf(path)) === 'bindings' && !ids.has(idOf(path)))
    .map((path) => ofFile(path, `no sites file has a council "${idOf(path)}"`, meant(idOf(path))));
}
