import type { Failure } from '../model/failure.ts';
import { hasAddress } from './address.ts';
import { failure } from './failure.ts';
import { openLive, type Live } from './live.ts';
import type { Stand } from './stand.ts';

/** The live page where a journey stands, opened where there is none. What was made by acting and left cannot be opened again: that is ours. */
export async function liveHere({ state: { live, look, url }, seat, looks, errand }: Stand): Promise<Live | Failure> {
  if (live !== null) return live;
  if (look !== null && !hasAddress(look.asked)) return failure('empty', 'the page as it was before cannot be opened again', { fault: 'ours' });
  return openLive(seat, looks, errand.visit.device, url);
}
