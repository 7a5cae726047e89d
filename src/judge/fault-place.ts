import type { FaultPlace, Spot } from '../model/spot.ts';

/** A place of a fault from where it was measured, without what else was measured there; what is absent or one is left out. */
export function faultPlace({ selector, html, name, landmark, box }: Spot, why: string, more: Partial<Pick<FaultPlace, 'when' | 'count' | 'image'>> = {}): FaultPlace {
  const { when, count, image } = more;
  const extra = { ...(when !== undefined && { when }), ...(count !== undefined && count > 1 && { count }), ...(image !== undefined && { image }) };
  return { selector, html, name, landmark, box, why, ...extra };
}
