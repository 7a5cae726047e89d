import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Files } from '../../src/read/index.ts';

/** The world as the commands give it to `read`. */
export const diskFiles: Files = {
  read: (path) => attempt(() => readFileSync(path, 'utf8'), null),
  list: (folder) => attempt(() => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name), []),
  folders: (folder) => attempt(() => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name), []),
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

/** A world of texts by path. */
export function givenFiles(texts: Readonly<Record<string, string>>): Files {
  const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/') || '.';
  return {
    read: (path) => texts[path] ?? null,
    list: (folder) => Object.keys(texts).filter((path) => folderOf(path) === folder).map((path) => path.split('/').at(-1) ?? path),
    folders: (folder) => [...new Set(Object.keys(texts).flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/').slice(0, -1).slice(0, 1) : [])))],
    hash: diskFiles.hash,
  };
}

function attempt<T>(get: () => T, otherwise: T): T {
  try {
    return get();
  } catch {
    return otherwise;
  }
}
