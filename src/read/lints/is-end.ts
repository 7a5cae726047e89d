import type { StepCall } from '../../model/scenario.ts';
import { innerCalls } from '../inner-calls.ts';
import { isWrittenMap } from '../open-yaml.ts';
import type { Grammar } from '../vocabulary.ts';

/** True for a step after which nothing is walked, whatever the site: `stop`, or a branch that comes to one on each of its ways. */
export function isEnd(call: StepCall, grammar: Grammar): boolean {
  if (call.optional === true || call.device !== undefined) return false;
  if (call.word === 'stop') return true;
  const lists = innerCalls(call, grammar);
  const isAny = call.word !== 'when' || (isWrittenMap(call.args) && call.args['else'] !== undefined);
  return isAny && lists.length > 0 && lists.every((list) => list.some((inner) => isEnd(inner, grammar)));
}
