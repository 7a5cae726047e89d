import type { Problem } from '../model/problem.ts';
import type { KnownTasks } from './known-tasks.ts';
import { bareStep } from './lints/same-ways.ts';
import { nameOf } from './paths.ts';

/** More than so many steps in a row that are the same in two tasks are worth a fragment. */
const MOST = 5;

/** A hint for each task whose script has a row of steps that stands in another's before it too. */
export function sharedSteps(known: KnownTasks): readonly Problem[] {
  const first = new Map<string, { readonly file: string; readonly line: number }>();
  return known.ids.flatMap((id) => known.of(id)).flatMap(({ file, script, written }) => {
    const rows = script.slice(MOST).map((_, index) => ({ key: JSON.stringify(script.slice(index, index + MOST + 1).map(({ call }) => bareStep(call))), at: script[index] }));
    const again = rows.find(({ key }) => (first.get(key)?.file ?? file) !== file);
    const from = again === undefined ? undefined : first.get(again.key);
    for (const { key, at } of rows) if (!first.has(key)) first.set(key, { file, line: at?.call.line ?? 1 });
    if (again?.at === undefined || from === undefined || written === null) return [];
    const message = `from here on more than ${MOST} steps are those of ${nameOf(from.file)} from line ${from.line} on: they could be a fragment that both use`;
    return [written.problem(again.at.path, message, { level: 'warning' })];
  });
}
