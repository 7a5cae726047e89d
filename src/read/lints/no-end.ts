import { isEnd } from './is-end.ts';
import type { Doubt, Linted } from './lint.ts';

/** A script that does not say where it ends. */
export function noEnd({ steps, grammar, isWhole }: Linted): readonly Doubt[] {
  const last = steps.at(-1);
  if (!isWhole || last === undefined || !Object.hasOwn(grammar, 'stop') || steps.some(({ call }) => isEnd(call, grammar))) return [];
  return [{ path: last.path, message: 'the script does not say where it ends: put a stop after this, with its reason' }];
}
