import type { ConsentBanner } from '../model/arrival.ts';
import type { FaultPlace } from '../model/spot.ts';
import { faultPlace } from './fault-place.ts';

/** Where a consent banner stands before any answer, with its picture; none in facts from before that was told. */
export function bannerPlace({ spot, image }: ConsentBanner, why: string): { readonly places?: readonly FaultPlace[] } {
  return spot === undefined ? {} : { places: [faultPlace(spot, why, { when: 'before any answer', ...(image !== undefined && { image }) })] };
}
