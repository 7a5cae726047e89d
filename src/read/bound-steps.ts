import type { Problem } from '../model/problem.ts';
import type { StepCall } from '../model/scenario.ts';
import { callsIn } from './inner-calls.ts';
import type { KnownTasks } from './known-tasks.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { short } from './phrase.ts';
import type { Grammar } from './vocabulary.ts';

const PARTS = ['pins', 'scripts', 'overrides', 'suppliers'] as const;

/** Tasks that a binding names and that are not there. */
export function unknownTasks(written: Written, { ids }: KnownTasks): readonly Problem[] {
  return PARTS.flatMap((part) => {
    const named = isWrittenMap(written.raw) ? written.raw[part] : null;
    return Object.keys(isWrittenMap(named) ? named : {}).filter((task) => !ids.includes(task)).map((task) =>
      written.problem([part, task], `there is no scenario "${short(task)}"`, { where: 'key', hint: nearest(task, ids) }));
  });
}

/** Steps that a binding's overrides name and that the task's script, or the site's own for it, does not have. */
export function unknownSteps(written: Written, scripts: Readonly<Record<string, readonly StepCall[]>>, known: KnownTasks, grammar: Grammar): readonly Problem[] {
  const overrides = isWrittenMap(written.raw) ? written.raw['overrides'] : null;
  return Object.entries(isWrittenMap(overrides) ? overrides : {}).filter(([task, steps]) => known.ids.includes(task) && isWrittenMap(steps)).flatMap(([task, steps]) => {
    const tasks = known.of(task);
    if (tasks.some(({ isWhole }) => !isWhole)) return [];
    const own = (Object.hasOwn(scripts, task) ? scripts[task] ?? [] : []).flatMap((call) => callsIn(call, grammar));
    const names = [...new Set([...tasks.flatMap(({ stepNames }) => stepNames), ...own.flatMap(({ name }) => name ?? [])])];
    const say = names.length === 0 ? `no step of "${task}" has a name by which it could be meant` : null;
    return Object.keys(isWrittenMap(steps) ? steps : {}).filter((name) => !names.includes(name)).map((name) =>
      written.problem(['overrides', task, name], say ?? `no step of "${task}" is called "${short(name)}"`, { where: 'key', hint: nearest(name, names) }));
  });
}
