import type { TaskCase } from '../model/kit.ts';
import { answerAt } from './answer-pages.ts';

/**
 * The own address of the page that counts as an answer only because the council gave its address to GOV.UK, beside the judge's own, which
 * come first; null where there is none. Who arrives there has arrived; that there are two such pages, and how that one is linked, is
 * held against nobody.
 */
export function toldAnswer(task: TaskCase): string | null {
  const { expected, destination } = task.finding;
  if (!expected || expected.agrees !== false || expected.alive !== true || destination.by !== 'judge') return null;
  const told = answerAt(task, expected.url);
  return told === null || told === answerAt(task, destination.set[0] ?? '') ? null : told;
}
