import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, readFile } from '../../src/read/index.ts';
import { diskFiles } from './disk-files.ts';
import { smallVocabulary } from './small-grammar.ts';

const folder = join(import.meta.dirname, 'bad');
const bad = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt')).toSorted();

describe('a bad file says what is wrong with it, in these very words', () => {
  it.each(bad)('%s', (expected) => {
    const name = ['.yaml', '.csv', '.yml'].map((ending) => expected.replace('.txt', ending)).find((each) => diskFiles.read(join(folder, each)) !== null) ?? 'none';
    const problems = readFile(diskFiles, join(folder, name), smallVocabulary);
    const lines = problems.map((problem) => `${formatProblem(problem).replaceAll(`${folder}/`, '')}\n`);
    expect(lines.join('')).toBe(readFileSync(join(folder, expected), 'utf8'));
  });
});
