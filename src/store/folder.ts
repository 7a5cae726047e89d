import { createHash } from 'node:crypto';
import { appendFile, mkdir, open, readFile, readdir, rename } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Store } from '../model/kit.ts';
import { isEvidence } from './evidence-id.ts';

/**
 * An edition as plain files in a folder: readable without this program, resumable after any crash.
 * Promises what model/kit.ts `Store` promises; a key or path that would leave the folder is an Error.
 */
export function folderStore(folder: string): Store {
  const root = resolve(folder);

  const inside = (path: string): string => {
    const full = resolve(root, path);
    if (full !== root && !full.startsWith(root + sep)) throw new Error(`"${path}" leads out of the edition's folder`);
    return full;
  };

  const readOrNull = async (path: string): Promise<Buffer | null> => {
    const full = inside(path);
    try {
      return await readFile(full);
    } catch (cause) {
      if (isMissing(cause)) return null;
      throw new Error(`cannot read ${path} of the edition`, { cause });
    }
  };

  return {
    async load<T>(key: string): Promise<T | null> {
      const bytes = await readOrNull(`${key}.json`);
      if (bytes === null) return null;
      try {
        // The shape is what `save` was given under this key; editions are written by this program only.
        return JSON.parse(bytes.toString('utf8')) as T;
      } catch (cause) {
        throw new Error(`${key}.json of the edition is damaged: delete this file and run the survey again`, { cause });
      }
    },
    save: (key, value) => writeWhole(inside(`${key}.json`), `${JSON.stringify(value, null, 1)}\n`),
    async list(prefix) {
      const at = prefix.lastIndexOf('/');
      const start = inside(at < 0 ? '.' : prefix.slice(0, at));
      const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
        if (isMissing(cause)) return [];
        throw cause;
      });
      return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/').slice(0, -'.json'.length))
        .filter((key) => key.startsWith(prefix))
        .sort();
    },
    async keep(bytes, extension) {
      const id = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`;
      if ((await readOrNull(`evidence/${id}`)) === null) await writeWhole(inside(`evidence/${id}`), bytes);
      return id;
    },
    evidence: async (id) => (isEvidence(id) ? readOrNull(`evidence/${id}`) : null),
    write: (path, content) => writeWhole(inside(path), content),
    read: async (path) => (await readOrNull(path))?.toString('utf8') ?? null,
    async append(path, line) {
      await mkdir(dirname(inside(path)), { recursive: true });
      await appendFile(inside(path), `${line}\n`);
    },
  };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

let parts = 0;

/** Written beside and renamed into place, on disk before it has its name: a crash leaves the old file or the new one. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.${(parts += 1)}.part`;
  const file = await open(part, 'w');
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}
