import type { Placed } from '../placed.ts';
import { textsIn } from '../asked-inputs.ts';
import type { Grammar } from '../vocabulary.ts';

/** Every step of the file's own, those inside others after them, in the order of the file. */
export function stepsIn(steps: readonly Placed[]): readonly Placed[] {
  return steps.flatMap((step) => [step, ...step.inner.flatMap((list) => stepsIn(list))]);
}

/** The texts of a step's own arguments; those of the steps inside it are theirs. */
export function ownTexts({ call, raw, inside }: Placed, grammar: Grammar): ReturnType<typeof textsIn> {
  return textsIn(raw, inside, (grammar[call.word]?.holds ?? []).filter(({ as }) => as !== 'fragment').map(({ at }) => at));
}
