import type { Problem } from '../model/problem.ts';
import type { Files } from '../read/index.ts';

/** The files as they would be if these texts stood in them: what is about to be written is read before it is. */
export function overlaid(files: Files, texts: Readonly<Record<string, string>>): Files {
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
  const added = (folder: string): readonly string[] => Object.keys(texts).filter((path) => folderOf(path) === folder).map((path) => path.slice(folder.length + 1));
  return {
    ...files,
    read: (path) => texts[path] ?? files.read(path),
    list: (folder) => [...new Set([...files.list(folder), ...added(folder)])],
  };
}

/** What is wrong, each once, for somebody who has just typed it and knows no line yet. */
export function faultWords(problems: readonly Problem[]): readonly string[] {
  const errors = problems.filter(({ level }) => level === 'error');
  return [...new Set(errors.map(({ message, hint }) => (hint === null ? message : `${message} (did you mean ${hint}?)`)))];
}
