import type { Destination } from '../../model/destination.ts';

/** Whether a page surely answers: these rules found it, or a pin, a reply or the truth names it. What is under review only may answer. */
export function isSure({ verdict, set }: Pick<Destination, 'verdict' | 'set'>): boolean {
  return verdict === 'found' && set.length > 0;
}
