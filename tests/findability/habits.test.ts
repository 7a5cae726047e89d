import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { usualHabits } from '../../src/findability/habits.ts';
import { readMethod } from '../../src/read/index.ts';

const root = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const files = {
  read: (path: string): string | null => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : null),
  list: (folder: string): readonly string[] => readdirSync(root + folder), folders: () => [], hash: () => '',
};

it('the usual habits are those that the method names', () => {
  const method = readMethod(files, 'methods/2026.yaml');
  expect(method.ok && method.value.visitor).toEqual(usualHabits);
});
