import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../model/edition.ts';
import { folderStore } from '../store/index.ts';
import type { OlderEdition } from '../survey.ts';
import type { World } from './command.ts';
import { openEdition, type OpenEdition } from './edition.ts';

export const olderOption = {
  flags: '--older <edition>', about: 'an earlier edition that tells what stood where a script finds nothing now (default: the newest of the same survey beside this one; “none” for none)',
};

/**
 * The edition that is asked what stood before: the one that was named, else the newest of the same survey in the same folder that ended
 * before this one began. So it is the same whenever an interrupted run is gone on with. Null where there is none, or none is wanted.
 */
export async function olderEdition({ path, edition }: Pick<OpenEdition, 'path' | 'edition'>, options: Readonly<Record<string, unknown>>, world: World): Promise<OlderEdition | null> {
  const named = options['older'];
  if (named === 'none') return null;
  if (typeof named === 'string') {
    const { store, edition: { id } } = await openEdition(named, world);
    return { id, store };
  }
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'edition.json'))) : [];
  const stored = await Promise.all(names.map(async (name) => ({ name, older: await folderStore(join(folder, name)).load<Edition>('edition').catch(() => null) })));
  const earlier = stored.flatMap(({ name, older }) => (older !== null && isBefore(older, edition) ? [{ name, older }] : []));
  const [newest] = earlier.sort((a, b) => (a.older.started === b.older.started ? a.name.localeCompare(b.name, 'en') : a.older.started < b.older.started ? 1 : -1));
  return newest === undefined ? null : { id: newest.older.id, store: folderStore(join(folder, newest.name)) };
}

function isBefore(older: Edition, now: Edition): boolean {
  return older.survey === now.survey && older.id !== now.id && older.ended !== null && older.ended <= now.started;
}
