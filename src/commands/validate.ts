import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { readFile, readFolder, type Files } from '../read/index.ts';
import { Complaint, type Command, type World } from './command.ts';
import { filesIn, problemLines, slashed, vocabulary } from './written.ts';

export const validate: Command = {
  verb: 'validate',
  takes: '[files...]',
  about: 'Every mistake in the files that people write, with line and column; all of scenarios/ if none is named.',
  options: [],
  example: 'npm start -- validate scenarios/missed-bin.yaml',
  async run(paths, _options, world) {
    const looked = lookAt(paths.length > 0 ? paths : ['scenarios'], world);
    const errors = looked.problems.filter(({ level }) => level === 'error').length;
    if (looked.files.length === 0) throw new Complaint(`There is nothing to check in ${(paths.length > 0 ? paths : ['scenarios']).join(', ')}: name a folder of scenarios, or files.`, 2);
    if (world.isJson) world.out(`${JSON.stringify(looked)}\n`);
    else {
      const warnings = looked.problems.length - errors;
      const found = errors > 0 ? `${errors} ${errors === 1 ? 'problem' : 'problems'}` : 'no problem';
      const doubts = warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '';
      world.out(`${looked.problems.length > 0 ? `${problemLines(looked.problems)}\n` : ''}${looked.read.length} ${looked.read.length === 1 ? 'file' : 'files'} read: ${found}${doubts}.\n`);
    }
    return errors > 0 ? 2 : 0;
  },
};

/** What was named, what was read for it (a survey names files of its own), and what is wrong; a file twice named counts once. */
function lookAt(paths: readonly string[], world: World): { readonly files: readonly string[]; readonly read: readonly string[]; readonly problems: readonly Problem[] } {
  const today = new Date().toISOString().slice(0, 10);
  const { files, read } = noted(filesIn(world.folder));
  const looked = paths.map((path) => {
    const name = slashed(path, world);
    return isFolder(path, world) ? readFolder(files, name, vocabulary, today) : { files: [name], problems: readFile(files, name, vocabulary, { today }) };
  });
  return { files: looked.flatMap((one) => one.files), read: [...read].sort(), problems: once(looked.flatMap((one) => one.problems)) };
}

/** A problem to which several of the named files lead is told once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** The files, with a note of each that was there and was read. */
function noted(files: Files): { readonly files: Files; readonly read: ReadonlySet<string> } {
  const read = new Set<string>();
  const note = (path: string): string | null => {
    const text = files.read(path);
    if (text !== null) read.add(path);
    return text;
  };
  return { files: { ...files, read: note }, read };
}

function isFolder(path: string, world: World): boolean {
  return statSync(resolve(world.folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
}
