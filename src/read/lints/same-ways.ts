import { isWrittenMap } from '../open-yaml.ts';
import type { Doubt, Linted } from './lint.ts';
import { stepsIn } from './steps-in.ts';

/** Alternatives that are the same. */
export function sameWays({ steps, grammar }: Linted): readonly Doubt[] {
  return stepsIn(steps).filter(({ call }) => grammar[call.word]?.holds.some(({ as }) => as === 'alternatives')).flatMap(({ inner, inside }) => {
    const ways = inner.map((way) => JSON.stringify(way.map(({ call }) => bareStep(call))));
    return ways.flatMap((way, index) => {
      const first = ways.indexOf(way);
      return first === index ? [] : [{ path: [...inside, index], message: `is the same as way ${first + 1}: where that one fails, so does this` }];
    });
  });
}

/** A step without what does nothing: its place, its name, its note. */
export function bareStep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareStep);
  if (!isWrittenMap(value)) return value;
  const isStep = typeof value['word'] === 'string' && typeof value['line'] === 'number';
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isStep || !['line', 'file', 'name', 'note'].includes(key)).map(([key, one]) => [key, bareStep(one)]));
}
