import { reports } from '../../src/publish/index.ts';
import { results } from './results.ts';

/** The made-up edition as it is published: path → text. */
export const published: ReadonlyMap<string, string> = new Map(reports.flatMap((report) => report.render(results).map(({ path, text }) => [path, text] as const)));

/** The text at the path; a missing one is an error of the test. */
export function textOf(path: string): string {
  const text = published.get(path);
  if (text === undefined) throw new Error(`nothing is published at ${path}`);
  return text;
}

/** Paths with this ending, in the order they are written. */
export function pathsEnding(ending: string): readonly string[] {
  return [...published.keys()].filter((path) => path.endsWith(ending));
}
