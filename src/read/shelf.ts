import type { Problem } from '../model/problem.ts';
import type { Fragment } from '../model/scenario.ts';
import type { Files } from './files.ts';
import { below, folderOf, idOf, join, nameOf } from './paths.ts';
import { problemsOf } from './problems.ts';
import { readFragmentFrom } from './read-fragment.ts';
import type { Grammar } from './vocabulary.ts';
import { writtenIds } from './written-ids.ts';

/** A fragment that is there: null where it cannot be read, and everything wrong or doubtful in its file and those it uses. */
export interface Taken { readonly fragment: Fragment | null; readonly problems: readonly Problem[] }

/** The fragments that a file may use, each read when it is first asked for. */
export interface Shelf {
  readonly ids: () => readonly string[];
  /** Null: there is none of that id. `way`: the fragments from which one came here, for circles. */
  readonly take: (id: string, way: readonly string[]) => Taken | null;
}

/** What a file of scenarios/, of packs/<pack>/ or of their fragments/ may use: its pack's own fragments first, then those of all. */
export function shelfFor(files: Files, file: string, grammar: Grammar): Shelf {
  const folder = nameOf(folderOf(file)) === 'fragments' ? folderOf(folderOf(file)) : folderOf(file);
  const root = isPack(folder) ? join(folder, '../..') : folder;
  return shelfOf(files, root, [...new Set([folder, root])], grammar);
}

/** True for the folder of a pack of another country's tasks. */
export function isPack(folder: string): boolean {
  return nameOf(folderOf(folder)) === 'packs';
}

/** A shelf of the fragments/ of several folders, the first that has one counts; `root` is where the scenarios folder stands. */
export function shelfOf(files: Files, root: string, folders: readonly string[], grammar: Grammar): Shelf {
  const homes = folders.map((folder) => join(folder, 'fragments'));
  const read = new Map<string, Taken>();
  const shelf: Shelf = {
    ids: () => [...new Set(homes.flatMap((home) => writtenIds(files, home)))].toSorted(),
    take(id, way) {
      const known = read.get(id);
      if (known !== undefined) return known;
      const home = homes.find((folder) => writtenIds(files, folder).includes(id));
      if (home === undefined) return null;
      const path = join(home, `${id}.yaml`);
      const one = readFragmentFrom(files, path, { grammar, shelf, label: below(root, path), way: [...way, idOf(path)] });
      const taken = { fragment: one.ok ? one.value : null, problems: problemsOf(one) };
      read.set(id, taken);
      return taken;
    },
  };
  return shelf;
}
