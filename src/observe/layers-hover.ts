import type { HoverFact } from '../model/layers.ts';
import type { Hand } from './layers-hand.ts';
import { hoverFunctions, hoverThings, type HoverThing } from './layers-hover-page.ts';
import { isShownAgain, shareShown, shownBy, shownFunctions, type Shown } from './layers-hover-shown.ts';
import type { Listeners } from './layers-listeners.ts';

const MOST = 14;
/** For a style's transition, and for a script that waits a moment before it shows something. */
const STYLED_MS = 350;
const LISTENED_MS = 650;

/** Rests the pointer on each kind of thing on which something may appear, then tries to make the same appear by the keyboard. */
export async function tryHovers(hand: Hand, listeners: Listeners): Promise<{ readonly tried: number; readonly hovers: readonly HoverFact[] }> {
  const listening = ['mouseover', 'mouseenter', 'pointerover', 'pointerenter'].flatMap((type) => listeners.on(type));
  const things = await hand.ask(hoverThings, { listening: [...new Set(listening)], most: MOST }, hoverFunctions);
  const hovers: HoverFact[] = [];
  let tried = 0;
  for (const thing of things) {
    if (!hand.hasTime()) break;
    tried += 1;
    const hover = await tryHover(hand, thing);
    if (hover !== null) hovers.push(hover);
  }
  await hand.away();
  return { tried, hovers };
}

async function tryHover(hand: Hand, { n, count, isStyled }: HoverThing): Promise<HoverFact | null> {
  await hand.away();
  const point = await hand.pointOn(n);
  if (point === null) return null;
  await hand.wait(60);
  await hand.remember();
  await hand.tab.mouse.move(point.x, point.y, { steps: 2 });
  const patience = isStyled ? STYLED_MS : LISTENED_MS;
  const first = await hand.until(patience, ({ appeared }) => appeared.length > 0);
  if (first.appeared.length === 0) return null;
  await hand.wait(120);
  const { appeared } = await hand.changed();
  const shown = await hand.ask(shownBy, { n, appeared }, shownFunctions);
  const [spot] = await hand.spots([n]);
  if (shown === null || spot === undefined || (shown.words.length < 2 && shown.controls === 0)) return null;
  const escapes = await isGone(hand, appeared, () => hand.key('Escape'));
  await hand.away();
  const vanished = await isGone(hand, appeared, () => hand.wait(patience));
  // What stays when the pointer has gone was not shown by resting on the thing.
  if (!vanished) return null;
  const staysUnder = shown.at === null ? null : await isKept(hand, n, appeared, shown.at);
  const keys = await keysFor(hand, appeared, shown, isStyled ? 0 : patience);
  return {
    spot, count, keys, staysUnder, escapes, shows: shown.words, controls: shown.controls, covers: shown.covers, isElsewhere: shown.isElsewhere, leadsOn: shown.leadsOn,
  };
}

async function isGone(hand: Hand, appeared: readonly number[], act: () => Promise<void>): Promise<boolean> {
  await act();
  await hand.wait(150);
  return await hand.ask(shareShown, { appeared }, shownFunctions) < .2;
}

/** In one move, as the quickest hand: what is gone then, no pointer ever reaches. */
async function isKept(hand: Hand, n: number, appeared: readonly number[], at: { readonly x: number; readonly y: number }): Promise<boolean | null> {
  const point = await hand.pointOn(n);
  if (point === null) return null;
  await hand.tab.mouse.move(point.x, point.y);
  await hand.until(LISTENED_MS, (changed) => changed.appeared.length >= appeared.length);
  if (await hand.ask(shareShown, { appeared }, shownFunctions) < .5) return null;
  await hand.tab.mouse.move(at.x, at.y);
  await hand.wait(400);
  const isKeptNow = await hand.ask(shareShown, { appeared }, shownFunctions) >= .5;
  await hand.away();
  await hand.wait(150);
  return isKeptNow;
}

async function keysFor(hand: Hand, appeared: readonly number[], { words, ways }: Shown, patience: number): Promise<HoverFact['keys']> {
  const isBack = async (ms: number): Promise<boolean> => {
    await hand.wait(ms);
    return hand.ask(isShownAgain, { appeared, words }, shownFunctions);
  };
  await hand.key('Shift');
  for (const [at, way] of ways.entries()) {
    await hand.away();
    await hand.remember();
    if (!(await hand.focusOn(way))) continue;
    if (await isBack(120) || (at < 2 && patience > 0 && await isBack(patience))) return 'focus';
    for (const key of at === 0 ? ['Enter', ' ', 'ArrowDown'] : ['Enter', ' ']) {
      await hand.key(key);
      if (await isBack(170)) return 'press';
      if (!(await hand.focusOn(way))) break;
    }
  }
  await hand.away();
  return 'none';
}
