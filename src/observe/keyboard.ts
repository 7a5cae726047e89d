import type { Page } from 'playwright';
import type { FocusChange, Keyboard } from '../model/keyboard.ts';
import type { Observer } from '../model/kit.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { bothSaw, isSuspect } from './keyboard-agreed.ts';
import { watchOpenings, type Opening } from './keyboard-openings.ts';
import { beginKeys, pause } from './keyboard-page.ts';
import { controlsIn } from './keyboard-reach.ts';
import { ringsOf, unseenOf } from './keyboard-sight.ts';
import { skipsOf } from './keyboard-skip.ts';
import { jumpsOf, kindsOf, obscuredOf, stopsOf } from './keyboard-stops.ts';
import { confirmTrap, lateTrap } from './keyboard-trap.ts';
import { tryCustom, tryMouse } from './keyboard-try.ts';
import { walkBackwards, walkForwards, type Walk } from './keyboard-walk.ts';
import type { RawControls } from './page-clickable.ts';
import type { KeysWorld } from './page-keys.ts';

/** What the whole trial has where nobody says. */
const USUAL_MS = 90_000;
/** Of that each part of the trial at most, which only a page or a machine that is very slow comes to; what is not done by then is left out. */
const WALK = 1 / 5;
const BACK = 1 / 20;
const SIGHT = 1 / 4;
const TRY = 1 / 5;
const MOST_BACK = 60;

/**
 * A walk through the page with the Tab key and back with Shift+Tab; then how the kinds of stops look with and without the focus, what the
 * skip links do, and what keys and clicks do to custom controls. Measures; what is tried is bounded by number and time.
 */
export const keyboard: Observer<Page, 'keyboard'> = {
  id: 'keyboard',
  version: '1',
  each: 'page',
  light: false,
  deep: { presses: true, isSuspect, agreed: bothSaw },
  observe: async (tab, { keep, anew, ms = USUAL_MS }): Promise<Keyboard> => {
    const tabbable = await beginKeys(tab);
    const controls = await controlsIn(tab);
    const { walk, opened } = await walkWatched(tab, ms * WALK);
    const stops = stopsOf(walk);
    const trap = walk.ended === 'stuck' ? await confirmTrap(tab) : walk.ended === 'left' ? null : await lateTrap(tab);
    const back = walk.ended === 'round' && trap === null ? await walkBackwards(tab, MOST_BACK, Date.now() + ms * BACK) : [];
    if (walk.ended === 'left' && !(await freshly(tab, anew))) return facts(walk, tabbable, controls, { changes: changesOf(opened, walk) });
    const changes = walk.ended === 'left' ? await leftAt(tab, walk) : changesOf(opened, walk);
    const kinds = kindsOf(stops.filter(({ unseen, inFrame }) => unseen === null && !inFrame));
    const endsAt = Date.now() + ms * SIGHT;
    const { rings, moving } = walk.ended === 'left' ? { rings: [], moving: 0 } : await ringsOf(tab, kinds, endsAt, keep);
    const unseen = walk.ended === 'left' ? [] : await unseenOf(tab, stops.filter((stop) => stop.unseen !== null && stop.isControl), endsAt);
    const skips = await skipsOf(tab);
    const trial = { tab, anew, endsAt: Date.now() + ms * TRY };
    const custom = await tryCustom(trial, controls);
    const mouseOnly = await tryMouse(trial, controls);
    return facts(walk, tabbable, controls, {
      trap, kinds: kinds.length, rings, ...(moving > 0 && { moving }), unseen, skips, custom, mouseOnly, jumps: jumpsOf(stops), changes,
      obscured: obscuredOf(stops, back),
    });
  },
};

async function walkWatched(tab: Page, ms: number): Promise<{ readonly walk: Walk; readonly opened: readonly Opening[] }> {
  const openings = watchOpenings(tab);
  try {
    const walk = await walkForwards(tab, Date.now() + ms, openings.at);
    await pause(tab, 100);
    return { walk, opened: openings.seen() };
  } finally {
    openings.stop();
  }
}

async function freshly(tab: Page, anew: (() => Promise<void>) | undefined): Promise<boolean> {
  if (anew === undefined) return false;
  // Where the page does not come once more, what is known of it is kept.
  try { await anew().catch(anew); } catch { return false; }
  await beginKeys(tab);
  await controlsIn(tab);
  return true;
}

/** What left the page is what Tab would have come to next. */
async function leftAt(tab: Page, { stops }: Walk): Promise<readonly FocusChange[]> {
  const spot = await inIsolation(tab, (n: number) => {
    const keys = (globalThis as KeysWorld).toptasksKeys;
    const next = keys?.tabs[n];
    return keys && next ? keys.kit.spotOf(next, keys.kit) : null;
  }, (stops.at(-1)?.tab ?? -1) + 1);
  return spot === null ? [] : [{ ...asSpot(spot), what: 'page' }];
}

/** What opened is put down to the stop at which it was noticed. */
function changesOf(opened: readonly Opening[], { stops, order }: Walk): readonly FocusChange[] {
  const changes = opened.flatMap(({ what, press }) => {
    const stop = stops[order.slice(0, press + 1).findLast((n) => n !== null) ?? -1];
    return stop === undefined ? [] : [{ ...asSpot(stop.spot), what }];
  });
  return changes.filter((one, n) => changes.findIndex((other) => other.selector === one.selector && other.what === one.what) === n);
}

function facts(walk: Walk, tabbable: number, { removed, needless }: RawControls, more: Partial<Keyboard>): Keyboard {
  const silent = walk.stops.filter(({ isSilent }) => isSilent === true).slice(0, 20).map(({ spot }) => asSpot(spot));
  return {
    tried: walk.stops.length, tabbable, ended: more.trap ? 'trapped' : walk.ended === 'stuck' ? 'cut' : walk.ended,
    trap: null, kinds: 0, rings: [], unseen: [], obscured: [], changes: [], jumps: [], skips: [], mouseOnly: [], custom: [],
    dropped: walk.dropped.flatMap(({ dropped }) => (dropped === null ? [] : [asSpot(dropped)])).slice(0, 10),
    needless: needless.slice(0, 20).map(asSpot), removed: removed.slice(0, 30).map(({ spot, kind }) => ({ ...asSpot(spot), kind: kind === 'link' || kind === 'button' ? kind : 'field' })),
    ...(silent.length > 0 && { silent }),
    ...more,
  };
}

