import type { PlantedHere } from '../planted-fault.ts';

/** Nothing: what this site fails is a false alarm. */
export const planted: readonly PlantedHere[] = [];
