import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const kept = new Map<string, string>();

/**
 * The text of a file inside an installed package, `bootstrap/dist/css/bootstrap.min.css`, whether its package.json exports it or not;
 * read once.
 */
export function packageFile(name: string): string {
  const text = kept.get(name) ?? readFileSync(find(name), 'utf8');
  kept.set(name, text);
  return text;
}

function find(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const place = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!place) throw new Error(`no installed package has the file ${name}`);
  return place;
}
