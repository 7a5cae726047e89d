import { brambleford } from './brambleford/brambleford.ts';
import type { Council } from './council.ts';

/** Every made-up council, new, in the order of their names. */
export function sampleCouncils(): Council[] {
  return [brambleford()];
}
