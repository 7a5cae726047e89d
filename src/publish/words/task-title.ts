import type { Results } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';

/** A task in its own words, with its id where another task is worded alike: a page’s title may not be another page’s. */
export function taskTitle(results: Results, { id, task }: Pick<Scenario, 'id' | 'task'>): string {
  return results.survey.scenarios.some((other) => other.task === task && other.id !== id) ? `${task} (${id})` : task;
}
