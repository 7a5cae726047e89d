import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** SHA-256 over the sorted lines `<sha256>  <path>` of the edition's `survey.json` and every file under its `facts/`, as `sha256sum` would print them. */
export async function sealOf(edition: string): Promise<string> {
  const entries = await readdir(join(edition, 'facts'), { recursive: true, withFileTypes: true }).catch(() => []);
  const facts = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.part')).map((entry) => join(entry.parentPath, entry.name));
  const paths = [...facts, join(edition, 'survey.json')].sort();
  const seal = createHash('sha256');
  for (const path of paths) {
    const hash = createHash('sha256').update(await readFile(path)).digest('hex');
    seal.update(`${hash}  ${relative(edition, path).split(sep).join('/')}\n`);
  }
  return seal.digest('hex');
}
