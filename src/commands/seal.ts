import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from './files-under.ts';

/** SHA-256 over the sorted lines `<sha256>  <path>` of the edition's `survey.json` and every file under its `facts/`, as `sha256sum` would print them. */
export async function sealOf(edition: string): Promise<string> {
  const facts = (await filesUnder(join(edition, 'facts'))).filter((path) => !path.endsWith('.part')).map((path) => `facts/${path}`);
  const seal = createHash('sha256');
  for (const path of [...facts, 'survey.json']) {
    const hash = createHash('sha256').update(await readFile(join(edition, path))).digest('hex');
    seal.update(`${hash}  ${path}\n`);
  }
  return seal.digest('hex');
}
