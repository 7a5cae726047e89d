import type { Binding } from '../model/survey.ts';
import type { Scenario } from '../model/scenario.ts';
import { isWrittenMap } from './open-yaml.ts';

/** The files of all fragments that stand in these scripts, as their steps name them, each once, sorted. */
export function fragmentFiles(scenarios: readonly Scenario[], bindings: readonly Binding[]): readonly string[] {
  const scripts = [...scenarios.map(({ script }) => script), ...bindings.map((binding) => binding.scripts)];
  return [...new Set(scripts.flatMap(filesIn))].toSorted();
}

/** Steps stand inside steps at any depth, and each says its fragment's file. */
function filesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (!isWrittenMap(value)) return [];
  const { word, line, file } = value;
  const own = typeof word === 'string' && typeof line === 'number' && typeof file === 'string' ? [file] : [];
  return [...own, ...Object.values(value).flatMap(filesIn)];
}
