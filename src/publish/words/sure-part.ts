import type { TaskFinding } from '../../model/destination.ts';
import { isSure } from './is-sure.ts';

/** What may be said of a task: without a sure answer no way to it, no rank of it and no visitor who comes to it, whatever was worked out. */
export function surePart(task: TaskFinding): TaskFinding {
  if (isSure(task.destination)) return task;
  const { visitor: _visitor, engine: _engine, askedRanks: _ranks, short: _short, ...rest } = task;
  return { ...rest, shortest: null, greedy: null, searchRank: null, letterEntry: null };
}
