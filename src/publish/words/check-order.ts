import type { Results } from '../../model/kit.ts';
import { byText } from '../atlas.ts';
import { checksOf } from './checks-of.ts';

/** Compares two check ids as the method lists them: a task's weights first, then the measures'; what has no weight stands last, by id. */
export function checkOrder(results: Results): (a: string, b: string) => number {
  const { task, measures } = results.survey.method;
  const listed = [task.weights, ...Object.values(measures).map((measure) => measure.weights)].flatMap((weights) => Object.keys(weights).flatMap((named) => checksOf(results.survey.method, named)));
  const place = new Map(listed.toReversed().map((id, n) => [id, listed.length - n]));
  const last = listed.length + 1;
  return (a, b) => (place.get(a) ?? last) - (place.get(b) ?? last) || byText(a, b);
}
