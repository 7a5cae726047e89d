import type { Ending } from '../model/visit.ts';

/** Whether the site has no such way (no search, no A to Z); that a script itself saw that something is not offered is another thing. */
export function noSuchWay(ending: Ending): boolean {
  return ending.kind === 'absent' && ending.seen !== true;
}
