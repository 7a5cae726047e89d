import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { olderEdition } from '../../src/commands/older-edition.ts';
import { openEdition, type OpenEdition } from '../../src/commands/edition.ts';
import { smallEdition } from './small-edition.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard;
let open: OpenEdition;
beforeEach(async () => {
  heard = await newWorld();
  open = await smallEdition(heard.world);
});
afterEach(() => rm(heard.world.folder, { recursive: true }));

async function beside(name: string, started: string, ended: string | null, survey = open.edition.survey): Promise<void> {
  const path = join(heard.world.folder, 'reports', name);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'edition.json'), JSON.stringify({ ...open.edition, id: name, survey, started, ended }));
}
const found = async (options: Readonly<Record<string, unknown>> = {}): Promise<string | null> => (await olderEdition(open, options, heard.world))?.id ?? null;

it('is the newest of the same survey that ended before this one began', async () => {
  expect(await found()).toBe(null);
  await beside('a', '2024-01-01', '2024-01-02');
  await beside('b', '2025-01-01', '2025-01-02');
  await beside('unended', '2025-06-01', null);
  await beside('of-another', '2025-07-01', '2025-07-02', 'another');
  await beside('later', '2099-01-01', '2099-01-02');
  await writeFile(join(heard.world.folder, 'reports/a-file'), '');
  expect(await found()).toBe('b');
  const { edition } = await openEdition('small', heard.world);
  expect((await olderEdition({ path: join(heard.world.folder, 'nowhere/x'), edition }, {}, heard.world))).toBe(null);
});

it('is the one that is named, or none', async () => {
  await beside('b', '2025-01-01', '2025-01-02');
  expect(await found({ older: 'none' })).toBe(null);
  expect(await found({ older: 'reports/small' })).toBe('small');
  await expect(found({ older: 'gone' })).rejects.toThrow('gone is no edition');
});
