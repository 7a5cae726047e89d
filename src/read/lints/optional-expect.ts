import type { Doubt, Linted } from './lint.ts';
import { stepsIn } from './steps-in.ts';

/** Expectations that may fail. */
export function optionalExpect({ steps }: Linted): readonly Doubt[] {
  return stepsIn(steps).filter(({ call }) => ['expect', 'refuse'].includes(call.word) && call.optional === true)
    .map(({ path, call }) => {
      const message = `a step "${call.word}" that may fail says nothing: leave out "optional", or use "when"`;
      return { path: [...path, 'optional'], message, where: 'key' };
    });
}
