import type { WeakControl } from '../model/paint.ts';

export const controlWords: Readonly<Record<WeakControl['kind'], string>> = { field: 'the edge of the field', tick: 'the box to tick', icon: 'the icon' };

/** Under 3:1 by more than measuring could err. */
const clearly = 2.7;

/** Whether nobody can argue: clearly too weak, and nothing else inside shows where it is. */
export function isClearlyWeak({ contrast, hasInside }: WeakControl): boolean {
  return contrast < clearly && !hasInside;
}
