import { resolve } from 'node:path';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatProblem, readScenario, tasksIn } from '../../src/read/index.ts';
import { steps } from '../../src/visit/steps/steps.ts';
import { diskFiles } from '../read/disk-files.ts';

/** A pack's own scenarios as the product reads them, sorted by id; null: those without a pack. Throws with every problem where one cannot be read. */
export function packScenarios(pack: string | null): readonly Scenario[] {
  const files = tasksIn(diskFiles, resolve(import.meta.dirname, '../../scenarios')).filter((task) => task.pack === pack);
  return files.map(({ file }) => {
    const read = readScenario(diskFiles, file, steps);
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    return read.value;
  });
}
