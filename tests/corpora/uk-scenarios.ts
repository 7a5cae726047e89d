import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/model/scenario.ts';
import { readScenario } from '../../src/read/read-scenario.ts';
import { steps } from '../../src/visit/steps/steps.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The UK pack's own scenarios as the product reads them, sorted by id. Throws with every problem where one cannot be read. */
export function ukScenarios(): readonly Scenario[] {
  const files = {
    read: (path: string): string | null => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : null),
    list: (folder: string): readonly string[] => readdirSync(root + folder),
    folders: (): readonly string[] => [],
    hash: (text: string): string => createHash('sha256').update(text).digest('hex'),
  };
  return files.list('scenarios').filter((name) => name.endsWith('.yaml')).sort().map((name) => {
    const read = readScenario(files, `scenarios/${name}`, steps);
    if (!read.ok) throw new Error(read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    return read.value;
  });
}
