import { isEnd } from './is-end.ts';
import type { Doubt, Linted } from './lint.ts';
import type { Placed } from '../placed.ts';

/** Steps that are never walked, because a `stop` stands before them. */
export function afterStop({ steps, grammar }: Linted): readonly Doubt[] {
  const inList = (list: readonly Placed[]): readonly Doubt[] => {
    const end = list.findIndex(({ call }) => isEnd(call, grammar));
    const next = end < 0 ? undefined : list[end + 1];
    const own = next === undefined ? [] : [{ path: next.path, message: 'is never walked: the journey ends before it. Leave it out, or put it above the stop' }];
    return [...own, ...list.flatMap(({ inner }) => inner.flatMap(inList))];
  };
  return inList(steps);
}
