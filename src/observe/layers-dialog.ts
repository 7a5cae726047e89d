import type { DialogFact } from '../model/layers.ts';
import type { Spot } from '../model/spot.ts';
import { closersIn, dialogFunctions, dialogState, FOCUSABLE, isNear, namedCloser, type DialogState, type FoundDialog } from './layers-dialog-page.ts';
import type { Hand } from './layers-hand.ts';

/** Scripts move the focus after a transition. */
const MOVES_MS = 1200;
const CLOSES_MS = 800;
const MOST_STOPS = 24;
const LEAST_LOOKS = 4;

interface Walk { readonly stops: readonly number[]; readonly nextTabIn: boolean; readonly escapedTo: number | null }

/** Tries a dialog that is open now with the keyboard alone: the focus, its way round, Escape and a control that closes it. */
export async function tryDialog(hand: Hand, found: FoundDialog, opener: number | null): Promise<DialogFact | null> {
  const state = (): Promise<DialogState> => hand.ask(dialogState, { n: found.n, focusable: FOCUSABLE }, dialogFunctions);
  const spots = await hand.spots([found.n, ...(opener === null ? [] : [opener])]);
  const first = await soon(hand, MOVES_MS, state, ({ isIn, isOpen }) => isIn || !isOpen);
  const [spot, openerSpot] = spots;
  if (!first.isOpen || spot === undefined) return null;
  const walk = await tabThrough(hand, state, first);
  // Of a walk that the time was over for nothing follows: what it did not come to may have been next.
  if (!(await state()).isOpen || !hand.hasTime()) return null;
  const isReturned = async (): Promise<boolean | null> => {
    await hand.wait(250);
    return opener === null ? null : hand.ask(isNear, { n: opener }, dialogFunctions);
  };
  const base = { spot, opener: openerSpot ?? null, by: found.by, movedIn: first.isIn, nextTabIn: walk.nextTabIn, controls: first.controls.length };
  const escapedTo = !found.covers || walk.escapedTo === null ? null : await spotOf(hand, walk.escapedTo);
  const unreached = (await hand.ask(namedCloser, { n: found.n, stops: walk.stops }, dialogFunctions)) ?? null;
  const outOfReach = unreached === null || walk.escapedTo !== null || first.controls.length > MOST_STOPS - 3 ? null : await spotOf(hand, unreached);
  if (!(await state()).isIn && first.controls[0] !== undefined) await hand.focusOn(walk.stops[0] ?? first.controls[0]);
  await hand.key('Escape');
  const escape = !(await soon(hand, CLOSES_MS, state, ({ isOpen }) => !isOpen)).isOpen;
  if (escape) return { ...base, escapedTo, outOfReach, escape, closer: null, mouseCloser: null, returned: await isReturned() };
  const closer = await closedByKeys(hand, found.n, walk.stops, state);
  if (closer !== null) return { ...base, escapedTo, outOfReach, escape, closer: (await spotOf(hand, closer)) ?? spot, mouseCloser: null, returned: await isReturned() };
  const mouse = await closedByMouse(hand, found.n, walk.stops, state);
  return { ...base, escapedTo, outOfReach, escape, closer: null, mouseCloser: mouse === null ? null : mouse, returned: null };
}

async function tabThrough(hand: Hand, state: () => Promise<DialogState>, first: DialogState): Promise<Walk> {
  const stops: number[] = [];
  let escapedTo: number | null = null;
  let nextTabIn = first.isIn;
  if (!first.isIn) {
    await hand.key('Tab');
    nextTabIn = (await state()).isIn;
    const [inner] = first.controls;
    if (inner === undefined || !(nextTabIn || await hand.focusOn(inner))) return { stops, nextTabIn, escapedTo };
  }
  const here = (await state()).focused;
  if (here !== null) stops.push(here);
  const steps = first.controls.length === 0 ? 0 : Math.min(first.controls.length + 3, MOST_STOPS);
  for (let step = 0; step < steps && hand.hasTime(); step += 1) {
    await hand.key('Tab');
    const now = await state();
    if (!now.isOpen) break;
    if (now.isIn && now.focused !== null && !stops.includes(now.focused)) stops.push(now.focused);
    if (now.isBehind) { escapedTo = now.focused; break; }
  }
  return { stops, nextTabIn, escapedTo };
}

async function closedByKeys(hand: Hand, n: number, stops: readonly number[], state: () => Promise<DialogState>): Promise<number | null> {
  for (const closer of await hand.ask(closersIn, { n, among: stops, byMouse: false }, dialogFunctions)) {
    for (const key of ['Enter', ' ']) {
      if (!(await hand.focusOn(closer))) break;
      await hand.key(key);
      if (!(await soon(hand, CLOSES_MS, state, ({ isOpen }) => !isOpen)).isOpen) return closer;
    }
  }
  return null;
}

async function closedByMouse(hand: Hand, n: number, stops: readonly number[], state: () => Promise<DialogState>): Promise<Spot | null> {
  const unreached = (await hand.ask(closersIn, { n, among: [], byMouse: true }, dialogFunctions)).filter((one) => !stops.includes(one));
  for (const closer of unreached) {
    const [at, spot] = [await hand.pointOn(closer), await spotOf(hand, closer)];
    if (at === null || spot === null) continue;
    await hand.tab.mouse.click(at.x, at.y);
    if (!(await soon(hand, CLOSES_MS, state, ({ isOpen }) => !isOpen)).isOpen) return spot;
  }
  return null;
}

async function spotOf(hand: Hand, n: number): Promise<Spot | null> {
  return hand.spots([n]).then(([spot]) => spot ?? null, () => null);
}

async function soon(hand: Hand, ms: number, state: () => Promise<DialogState>, isSo: (now: DialogState) => boolean): Promise<DialogState> {
  const end = Date.now() + ms;
  for (let looks = 1; ; looks += 1) {
    const now = await state();
    if (isSo(now) || (looks >= LEAST_LOOKS && Date.now() >= end)) return now;
    await hand.wait(70);
  }
}
