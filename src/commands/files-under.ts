import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below the folder as a path from it, with `/`, sorted; none where there is no such folder. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}
