import type { Files } from './files.ts';
import { join } from './paths.ts';
import { writtenIds } from './written-ids.ts';

/** Names of the packs of tasks beside our own: the folders of packs/ that hold a task, sorted. */
export function packsIn(files: Files, folder: string): readonly string[] {
  return files.folders(join(folder, 'packs')).filter((name) => writtenIds(files, packFolder(folder, name)).length > 0).toSorted();
}

/** Where the tasks of a pack stand, seen from where the scenarios folder stands; null: those directly in it. */
export function packFolder(folder: string, pack: string | null): string {
  return pack === null ? folder : join(folder, `packs/${pack}`);
}

/** A task's file, its id and its pack. */
export interface WrittenTask { readonly pack: string | null; readonly id: string; readonly file: string }

/** Every task that is written: those without a pack first, then pack by pack, sorted. */
export function tasksIn(files: Files, folder: string): readonly WrittenTask[] {
  return [null, ...packsIn(files, folder)].flatMap((pack) => {
    const home = packFolder(folder, pack);
    return writtenIds(files, home).map((id) => ({ pack, id, file: join(home, `${id}.yaml`) }));
  });
}
