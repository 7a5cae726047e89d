import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, readFile } from '../../src/read/index.ts';
import { steps } from '../../src/visit/steps/steps.ts';
import { diskFiles } from './disk-files.ts';
import { smallVocabulary } from './small-grammar.ts';

const folder = join(import.meta.dirname, 'bad');
const bad = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt')).toSorted();
/** These folders are about the journey language and are read with its own words; the others would change with each of them. */
const isOfLanguage = (name: string): boolean => /^(scripts|bound|doubts)\//.test(name);

describe('a bad file says what is wrong with it, in these very words', () => {
  it.each(bad)('%s', (expected) => {
    const name = ['.yaml', '.csv', '.yml'].map((ending) => expected.replace('.txt', ending)).find((each) => diskFiles.read(join(folder, each)) !== null) ?? 'none';
    const vocabulary = isOfLanguage(expected) ? { ...smallVocabulary, grammar: steps } : smallVocabulary;
    const problems = readFile(diskFiles, join(folder, name), vocabulary, { today: '2026-11-22' });
    const lines = problems.map((problem) => `${formatProblem(problem).replaceAll(`${folder}/`, '')}\n`);
    expect(lines.join('')).toBe(readFileSync(join(folder, expected), 'utf8'));
  });

  it('and never in the words of a library or a machine', () => {
    const machine = /\bundefined\b|\bNaN\b|\[object|\bzod\b|Zod|Invalid input|\bunion\b|invalid_|is not as expected|expected (string|number|array|object|never|record|custom)\b|\bat \S+ \(|\.ts:\d|Error:/;
    const told = bad.map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(told.flatMap((text) => text.split('\n')).filter((line) => machine.test(line))).toEqual([]);
    expect(bad.filter(isOfLanguage).length).toBeGreaterThanOrEqual(30);
  });
});
