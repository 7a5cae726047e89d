import type { Doubt, Linted } from './lint.ts';
import { stepsIn } from './steps-in.ts';

/** Steps of the same name: a binding's override would be for both. */
export function doubleName({ steps }: Linted): readonly Doubt[] {
  const named = stepsIn(steps).filter(({ call }) => call.name !== undefined);
  return named.filter(({ call }, index) => named.findIndex((other) => other.call.name === call.name) < index)
    .map(({ path, call }) => ({ path: [...path, 'name'], message: `two steps are called "${call.name ?? ''}": a binding's override would be for both` }));
}
