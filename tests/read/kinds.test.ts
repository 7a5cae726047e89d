import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem, Read } from '../../src/model/problem.ts';
import { formatProblem, readBinding, readMethod, readScenario, readSurvey } from '../../src/read/index.ts';
import { diskFiles, givenFiles } from './disk-files.ts';
import { smallVocabulary } from './small-grammar.ts';

const root = join(import.meta.dirname, '../../scenarios');
const text = (path: string): string => diskFiles.read(join(root, path)) ?? '';
const files = {
  task: text('bin-day.yaml'), method: text('methods/2026.yaml'), survey: text('surveys/sample.yaml'), binding: 'site: x\nconsent: [No]\n',
};
const readers = {
  task: (path: string) => readScenario(givenFiles(world), path, smallVocabulary.grammar),
  method: (path: string) => readMethod(givenFiles(world), path),
  survey: (path: string) => readSurvey(givenFiles(world), path, smallVocabulary),
  binding: (path: string) => readBinding(givenFiles(world), path, smallVocabulary.grammar),
};
const world: Readonly<Record<string, string>> = { ...Object.fromEntries(Object.entries(files).map(([kind, each]) => [`w/${kind}.yaml`, each])), 'w/sites.csv': 'id,name\n' };
const told = (read: Read<unknown>): readonly string[] => (read.ok ? read.warnings : read.problems).map((problem: Problem) => formatProblem(problem));
const names = { task: 'a task', method: 'a method', survey: 'a survey', binding: 'a binding' };
const pairs = Object.keys(files).flatMap((is) => Object.keys(files).filter((wanted) => wanted !== is).map((wanted) => [is, wanted] as const));

describe('a file of another kind', () => {
  it.each(pairs)('%s read as %s is told so in one line', (is, wanted) => {
    // Both are keys of the tables above.
    const [kind, reader] = [is as keyof typeof names, wanted as keyof typeof readers];
    expect(told(readers[reader](`w/${is}.yaml`))).toEqual([`w/${is}.yaml:1:1  this is ${names[kind]}, not ${names[reader]}`]);
  });

  it('may be a list of sites', () => {
    expect(told(readers.method('w/sites.csv'))).toEqual(['w/sites.csv:1:1  this is a list of sites, not a method']);
  });

  it('is not guessed where something of the right kind stands in it', () => {
    const mixed = readMethod(givenFiles({ 'w/m.yaml': 'title: M\nbands: []\nconcepts: []\nanswer: []\nlgsl: 1\n' }), 'w/m.yaml');
    expect(told(mixed).length).toBeGreaterThan(3);
  });
});
