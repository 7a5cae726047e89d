import type { Page } from 'playwright';
import { define, inIsolation, mainFrame } from './isolated.ts';
import { clickableFunctions } from './page-clickable.ts';
import { coverFunctions } from './page-cover.ts';
import { effectFunctions } from './page-effect.ts';
import { keyFunctions, type KeysWorld, type RawPress } from './page-keys.ts';
import { spotFunctions } from './page-spot.ts';
import { tabFunctions } from './page-tabs.ts';
import { visibleFunctions } from './page-visible.ts';

const kit = [...visibleFunctions, ...spotFunctions, ...tabFunctions, ...coverFunctions, ...keyFunctions, ...clickableFunctions, ...effectFunctions];

/** Puts into the page's document, in our own world, what the keyboard's trials need; once for each document. Gives how many things Tab should come to. */
export async function beginKeys(tab: Page): Promise<number> {
  const source = `${kit.map(String).join('\n')}\nglobalThis.toptasksKeys = watchKeys({ ${kit.map((one) => one.name).join(', ')} });`;
  await define(tab, source, await mainFrame(tab));
  return numberOf(await inIsolation(tab, () => (globalThis as KeysWorld).toptasksKeys?.tabs.length ?? 0, null));
}

/** Thrown where the document that was walked is no longer there. */
export const GONE = 'the page was left';

/** Presses a key and tells what has the focus then; `again`: with everything that is asked of a stop, also where it is known. */
export async function press(tab: Page, key: string, waitMs: number, again = false): Promise<RawPress> {
  await tab.keyboard.press(key);
  if (waitMs > 0) await pause(tab, waitMs);
  const answer = await inIsolation(tab, (asked: boolean) => {
    const keys = (globalThis as KeysWorld).toptasksKeys;
    return keys ? keys.kit.stopNow(keys, asked) : null;
  }, again).catch((error: unknown) => {
    if (/context|navigat|destroyed/i.test(String(error))) return null;
    throw error;
  });
  if (answer === null) throw new Error(GONE);
  return answer as RawPress; // a page can't reach our world; its strings are checked by asSpot
}

/**
 * Waits by the page's own clock: whatever the page was to do by then, in timers or styles that fade, has had its turn, however slow the
 * machine. Ends early where the document goes.
 */
export async function pause(tab: Page, ms: number): Promise<void> {
  await inIsolation(tab, (waitMs: number) => new Promise((done) => { setTimeout(() => { done(null); }, waitMs); }), ms).catch(() => undefined);
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : 0;
}
