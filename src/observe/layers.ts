import type { Page } from 'playwright';
import type { Layers } from '../model/layers.ts';
import type { Observer } from '../model/kit.ts';
import { agreedLayers, isSuspectLayers } from './layers-agreed.ts';
import { takeInHand, type Hand } from './layers-hand.ts';
import { tryHovers } from './layers-hover.ts';
import { tryInputs } from './layers-inputs.ts';
import { seeLooseEnds, tryDowns, tryKeys } from './layers-keys.ts';
import { listenersOf } from './layers-listeners.ts';
import { tryOpeners } from './layers-openers.ts';

/** What one page may take of our time; what was not tried by then is not told of. */
const LONGEST_MS = 25_000;

/**
 * What appears when the pointer rests on things, when they are pressed and when fields are changed, and whether the keyboard can do the same
 * and find its way back. With a real pointer and real keys; nothing that the page would open or send is let through. Measures only what an
 * act caused: what comes and goes by itself is left out.
 */
export const layers: Observer<Page, 'layers'> = {
  id: 'layers',
  version: '1',
  each: 'page',
  light: false,
  deep: { presses: true, isSuspect: isSuspectLayers, agreed: agreedLayers },
  observe: async (tab, { anew }): Promise<Layers> => {
    const hand = await takeInHand(tab, anew ?? (() => Promise.resolve()), LONGEST_MS);
    try {
      return await tryAll(hand, tab);
    } finally {
      await hand.stop();
    }
  },
};

async function tryAll(hand: Hand, tab: Page): Promise<Layers> {
  await hand.away();
  await hand.remember();
  const listeners = await listenersOf(tab);
  const loose = await seeLooseEnds(hand);
  await hand.wait(250);
  await hand.changed(true);
  const { tried: hovered, hovers } = await tryHovers(hand, listeners);
  if (hovered > 0) await hand.anew();
  // Numbers of things are the page's of that load: who listens is asked again.
  const downs = await tryDowns(hand, hovered > 0 ? await listenersOf(tab) : listeners);
  const { tried: pressed, dialogs, openers, messages } = await tryOpeners(hand, await listenersOf(tab));
  const { tried: entered, inputs } = await tryInputs(hand, await listenersOf(tab));
  const { tried: keys, shortcuts } = await tryKeys(hand, await listenersOf(tab));
  return { tried: hovered + pressed + entered, hovered, pressed, entered, keys, hovers, dialogs, openers, inputs, messages, shortcuts, downs, ...loose };
}
