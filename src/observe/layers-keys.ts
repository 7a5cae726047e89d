import type { ShortcutFact } from '../model/layers.ts';
import type { Spot } from '../model/spot.ts';
import type { Hand } from './layers-hand.ts';
import { bearings, downThings, hasKeySetting, keyFunctions, looseEnds } from './layers-keys-page.ts';
import type { Listeners } from './layers-listeners.ts';

/** What a person may type, or a speech program type for them, with the focus nowhere. */
const KEYS = [...'abcdefghijklmnopqrstuvwxyz0123456789', ...'/?.,;+-=!#\'[]'];
const MOST = 2;
const AT_ONCE = 7;

/** Presses printable keys with the focus nowhere, where the page listens to keys at all; a key that did something has to do it again on a fresh page. */
export async function tryKeys(hand: Hand, listeners: Listeners): Promise<{ readonly tried: number; readonly shortcuts: readonly ShortcutFact[] }> {
  const isListening = ['keydown', 'keypress', 'keyup'].some((type) => listeners.ofPage.has(type));
  if (!isListening) return { tried: 0, shortcuts: [] };
  const shortcuts: ShortcutFact[] = [];
  if (!(await hand.anew())) return { tried: 0, shortcuts };
  const hasSetting = await hand.ask(hasKeySetting, null, keyFunctions);
  for (let at = 0; at < KEYS.length && shortcuts.length < MOST; at += AT_ONCE) {
    if (!hand.hasTime()) return { tried: at, shortcuts };
    const some = KEYS.slice(at, at + AT_ONCE);
    if (await didOf(hand, some) === null || !(await hand.anew())) continue;
    for (const key of some) {
      if (shortcuts.length >= MOST || !hand.hasTime()) break;
      const did = await didTwice(hand, key);
      if (did !== null) shortcuts.push({ key, did, hasSetting });
    }
  }
  return { tried: KEYS.length, shortcuts };
}

/** What the key did on a fresh page, where it had done something on one before; null where one of them did nothing or did not come. */
async function didTwice(hand: Hand, key: string): Promise<string | null> {
  if (await didOf(hand, [key]) === null || !(await hand.anew())) return null;
  const did = await didOf(hand, [key]);
  await hand.anew();
  return did;
}

/** What the keys did, in plain words; null where nothing that a person notices. */
async function didOf(hand: Hand, keys: readonly string[]): Promise<string | null> {
  await hand.away();
  await hand.remember();
  const before = await hand.ask(bearings, null, keyFunctions);
  for (const key of keys) await hand.key(key);
  await hand.wait(120);
  const [opened] = hand.opened();
  if (opened !== undefined) return opened.isWindow ? 'it opens a window' : `it opens ${opened.url.slice(0, 100)}`;
  const { appeared, gone, reworded, words } = await hand.changed();
  if (appeared.length > 0) return `it shows ${words.slice(0, 60) || 'something'}`;
  if (gone.length > 0) return 'it takes something away';
  if (reworded.length > 0) return `it changes words to ${words.slice(0, 60)}`;
  return before === await hand.ask(bearings, null, keyFunctions) ? null : 'it moves the focus, the page or what a field holds';
}

/** Things that act as soon as the pointer goes down on them. */
export async function tryDowns(hand: Hand, listeners: Listeners): Promise<readonly Spot[]> {
  const listening = [...new Set(['mousedown', 'pointerdown', 'touchstart'].flatMap((type) => listeners.on(type)))];
  const found: Spot[] = [];
  for (const way of await hand.ask(downThings, { listening }, keyFunctions)) {
    if (!hand.hasTime()) break;
    const n = await hand.find(way);
    await hand.away();
    const point = n === null ? null : await hand.pointOn(n);
    if (n === null || point === null) continue;
    const [spot] = await hand.spots([n]);
    await hand.tab.mouse.move(point.x, point.y);
    await hand.wait(200);
    await hand.remember();
    await hand.tab.mouse.down();
    await hand.wait(250);
    const { appeared, gone, reworded } = await hand.changed();
    const did = hand.opened().length > 0 || appeared.length + gone.length + reworded.length > 0;
    await hand.away();
    await hand.wait(100);
    // What is undone when the pointer goes away before it comes up can be called off.
    const isUndone = hand.opened().length === 0 && (await hand.changed()).appeared.length === 0 && (await hand.changed()).gone.length === 0;
    await hand.tab.mouse.up();
    if (did && !isUndone && spot !== undefined) found.push(spot);
    if (did) await hand.anew();
  }
  return found;
}

export async function seeLooseEnds(hand: Hand): Promise<{ readonly drags: readonly Spot[]; readonly accessKeys: readonly Spot[] }> {
  const { drags, accessKeys } = await hand.ask(looseEnds, null, keyFunctions);
  return { drags: await hand.spots(drags), accessKeys: await hand.spots(accessKeys) };
}
