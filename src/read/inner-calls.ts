import type { StepCall } from '../model/scenario.ts';
import { isWrittenMap } from './open-yaml.ts';
import type { Grammar } from './vocabulary.ts';

/** The steps inside a step that was read, list by list: under its keys, each alternative, those of its fragment. */
export function innerCalls({ word, args }: StepCall, grammar: Grammar): readonly (readonly StepCall[])[] {
  const holds = (Object.hasOwn(grammar, word) ? grammar[word] : undefined)?.holds ?? [];
  return holds.flatMap(({ at, as }) => {
    const held: unknown = at === '' ? args : isWrittenMap(args) ? args[at] : undefined;
    if (!Array.isArray(held)) return [];
    // The reader itself put StepCalls there, and the word's schema let them pass.
    return as === 'alternatives' ? (held as StepCall[][]) : [held as StepCall[]];
  });
}

/** The step and every step inside it, at whatever depth. */
export function callsIn(call: StepCall, grammar: Grammar): readonly StepCall[] {
  return [call, ...innerCalls(call, grammar).flatMap((list) => list.flatMap((inner) => callsIn(inner, grammar)))];
}
