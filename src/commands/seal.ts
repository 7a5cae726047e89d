import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../model/edition.ts';
import type { Survey } from '../model/survey.ts';
import type { OpenEdition } from './edition.ts';
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

/**
 * Stores the edition with another survey, made by this very program after it ended: sealed anew, with the first seal kept beside it.
 * Where the old seal was broken before, it stays: what somebody else changed is never sealed over.
 */
export async function resealed(open: OpenEdition, survey: Survey, changed: Partial<Edition>): Promise<OpenEdition> {
  const { firstSeal, ...before } = open.edition;
  const { seal } = before;
  const isWhole = seal !== null && (await sealOf(open.path)) === seal;
  await open.store.save('survey', survey);
  const now = isWhole ? await sealOf(open.path) : seal;
  const first = firstSeal ?? seal;
  const edition: Edition = { ...before, ...changed, seal: now, ...(first === null || first === now ? {} : { firstSeal: first }) };
  await open.store.save('edition', edition);
  return { ...open, survey, edition };
}
