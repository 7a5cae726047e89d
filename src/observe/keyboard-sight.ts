import type { Page } from 'playwright';
import type { Store } from '../model/kit.ts';
import type { FocusRing, UnseenStop } from '../model/keyboard.ts';
import { asSpot } from './as-spot.ts';
import { isDoubtful, longLook, quickLook } from './keyboard-look.ts';
import { cropped } from './keyboard-pixels.ts';
import type { Stop } from './keyboard-stops.ts';

/** Kinds that are measured, kinds in doubt that are measured once more, and stops without anything to see that are. */
const MOST_KINDS = 40;
const MOST_DOUBTS = 10;
const MOST_MOVING = 2;
const MOST_UNSEEN = 6;

type Kinds = readonly { readonly stop: Stop; readonly count: number }[];

/** How each kind of stop looks with and without the focus, at most 40 kinds; and how many could not be told from what moves. Leaves the focus where it is. */
export async function ringsOf(tab: Page, kinds: Kinds, endsAt: number, keep: Store['keep']): Promise<{ readonly rings: readonly FocusRing[]; readonly moving: number }> {
  const rings: FocusRing[] = [];
  let [doubts, moving] = [0, 0];
  for (const { stop, count } of kinds.slice(0, MOST_KINDS)) {
    if (Date.now() > endsAt) break;
    const quick = await quickLook(tab, stop.n);
    if (quick === null) continue;
    const ring = { ...asSpot(stop.spot), why: '', ...(count > 1 && { count }), outline: quick.place.outline, hasCaret: quick.place.hasCaret };
    if (!isDoubtful(quick.difference, ring)) {
      rings.push({ ...ring, ...quick.difference, elsewhere: null });
      continue;
    }
    doubts += 1;
    // Where two could not be told the others will not, and each takes seconds.
    const long = doubts > MOST_DOUBTS ? null : moving >= MOST_MOVING ? 'moving' : await longLook(tab, stop);
    if (long === 'moving') moving += 1;
    if (long === null || long === 'moving') continue;
    const image = await keep(cropped(long.picture, long.part), 'png');
    rings.push({ ...ring, ...long.near, elsewhere: long.elsewhere, image });
  }
  return { rings, moving };
}

/** Whether anything on the screen tells that the focus is on a stop of which nothing can be seen. */
export async function unseenOf(tab: Page, stops: readonly Stop[], endsAt: number): Promise<readonly UnseenStop[]> {
  const found: UnseenStop[] = [];
  for (const stop of stops.slice(0, MOST_UNSEEN)) {
    if (Date.now() > endsAt) break;
    const long = await longLook(tab, stop);
    if (long === null || long === 'moving' || !long.isUnseen) continue;
    const [spot, how] = [asSpot(stop.spot), (stop.unseen ?? '').slice(0, 60)];
    found.push({ ...spot, why: how, how, changed: long.near.changed + long.elsewhere, isControl: stop.isControl });
  }
  return found;
}
