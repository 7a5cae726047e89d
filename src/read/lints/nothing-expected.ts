import { callsIn } from '../inner-calls.ts';
import type { Doubt, Linted } from './lint.ts';

/** A script that would pass on an empty page: nothing positive is expected of it. */
export function nothingExpected({ steps, grammar, isWhole, path }: Linted): readonly Doubt[] {
  if (!isWhole || !Object.hasOwn(grammar, 'expect')) return [];
  const words = steps.flatMap(({ call }) => callsIn(call, grammar)).filter(({ optional }) => optional !== true).map(({ word }) => word);
  return words.includes('expect') || words.includes('wait') ? []
    : [{ path, message: 'the script expects nothing: an empty page would do. Put in an expect of what the task\'s page must have', where: 'key' }];
}
