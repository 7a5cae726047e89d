import type { PlantedHere } from '../planted-fault.ts';

/** Nothing can be planted where nobody is let in. */
export const planted: readonly PlantedHere[] = [];
