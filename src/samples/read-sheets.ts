import { readFileSync } from 'node:fs';
import type { Page } from './council.ts';
import { readSheet } from './read-sheet.ts';

/** The pages of the named files, which lie beside the module that asks. */
export function readSheets(besides: string, files: readonly string[]): Page[] {
  return files.flatMap((file) => readSheet(readFileSync(new URL(file, besides), 'utf8')));
}
