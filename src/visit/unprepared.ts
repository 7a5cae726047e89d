import type { Failure } from '../model/failure.ts';
import type { StepCall } from '../model/scenario.ts';
import type { Errand } from '../model/visit.ts';
import { failure } from './failure.ts';

/** Why a step cannot be taken: it asks for an input for which nothing was given; or null. Steps inside it are asked for themselves. */
export function unprepared({ word, args }: StepCall, { lacking = [] }: Errand): Failure | null {
  // What `use` hands on is asked for where it is used.
  const names = word === 'use' || lacking.length === 0 ? [] : textsIn(args);
  const name = lacking.find((one) => names.includes(`$${one}`));
  return name === undefined ? null : failure('unprepared', `the site’s binding gives nothing for “$${name}”`);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || 'word' in value) return [];
  return Object.values(value).flatMap(textsIn);
}
