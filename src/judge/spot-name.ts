import type { Spot } from '../model/spot.ts';

/** What a person would call a place: what is read or heard of it, or where there is nothing, its path. */
export function spotName({ name, selector }: Pick<Spot, 'name' | 'selector'>): string {
  return name.trim() === '' ? selector : name;
}
