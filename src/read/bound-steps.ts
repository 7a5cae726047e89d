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

/** Words that look for no control: where it would be is of no use to them. */
const WITHOUT_CONTROL = ['try', 'use', 'when', 'open', 'back', 'stop', 'check', 'capture', 'search', 'browse'];

/** Overrides of steps that look for no control themselves. */
export function idleOverrides(written: Written, scripts: Readonly<Record<string, readonly StepCall[]>>, known: KnownTasks, grammar: Grammar): readonly Problem[] {
  const overrides = isWrittenMap(written.raw) ? written.raw['overrides'] : null;
  return Object.entries(isWrittenMap(overrides) ? overrides : {}).filter(([, steps]) => isWrittenMap(steps)).flatMap(([task, steps]) => {
    const own = Object.hasOwn(scripts, task) ? scripts[task] ?? [] : known.of(task).flatMap(({ script }) => script.map(({ call }) => call));
    const calls = own.flatMap((call) => callsIn(call, grammar));
    return Object.keys(isWrittenMap(steps) ? steps : {}).flatMap((name) => {
      const named = calls.filter((call) => call.name === name);
      const word = named.every((call) => WITHOUT_CONTROL.includes(call.word)) ? named[0]?.word : undefined;
      const message = `the step "${short(name)}" is a "${word ?? ''}" and looks for no control: give the name to the step inside it that does`;
      return word === undefined ? [] : [written.problem(['overrides', task, name], message, { where: 'key', level: 'warning' })];
    });
  });
}
