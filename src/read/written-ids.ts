import type { Files } from './files.ts';
import { idOf } from './paths.ts';

/** Ids of the YAML files directly in a folder, sorted. */
export function writtenIds(files: Files, folder: string): readonly string[] {
  return files.list(folder).filter((name) => name.endsWith('.yaml')).map(idOf).toSorted();
}
