import type { Page } from 'playwright';
import type { Layers, LayersPart } from '../model/layers.ts';
import type { Observer } from '../model/kit.ts';
import { agreedLayers, isSuspectLayers } from './layers-agreed.ts';
import { takeInHand, type Hand } from './layers-hand.ts';
import { tryHovers } from './layers-hover.ts';
import { tryInputs } from './layers-inputs.ts';
import { seeLooseEnds, tryDowns, tryKeys } from './layers-keys.ts';
import { listenersOf, type Listeners } from './layers-listeners.ts';
import { tryOpeners, type Pressed } from './layers-openers.ts';

/** What one page may take of our time, waited; which parts were not over by then is told. */
const LONGEST_MS = 20_000;
const NOTHING: Pressed = { tried: 0, dialogs: [], openers: [], messages: [] };

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
  deep: { presses: true, waits: true, isSuspect: isSuspectLayers, agreed: agreedLayers },
  observe: async (tab, { anew, ms }): Promise<Layers> => {
    const hand = await takeInHand(tab, anew ?? (() => Promise.resolve()), { most: LONGEST_MS, ms });
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
  const loose = await seeLooseEnds(hand);
  await hand.wait(250);
  await hand.changed(true);
  const cut: LayersPart[] = [];
  const part = async <T>(name: LayersPart, none: T, job: (listeners: Listeners) => Promise<T>): Promise<T> => {
    // Numbers of things are the page's of that load: who listens is asked again.
    const seen = hand.hasTime() ? await job(await listenersOf(tab)) : none;
    if (!hand.hasTime()) cut.push(name);
    return seen;
  };
  const { tried: hovered, hovers } = await part('hovers', { tried: 0, hovers: [] }, (listeners) => tryHovers(hand, listeners));
  if (hovered > 0) await hand.anew();
  const downs = await part('downs', [], (listeners) => tryDowns(hand, listeners));
  const { tried: pressed, dialogs, openers, messages } = await part('openers', NOTHING, (listeners) => tryOpeners(hand, listeners));
  const { tried: entered, inputs } = await part('inputs', { tried: 0, inputs: [] }, (listeners) => tryInputs(hand, listeners));
  const { tried: keys, shortcuts } = await part('keys', { tried: 0, shortcuts: [] }, (listeners) => tryKeys(hand, listeners));
  const seen = { hovers, dialogs, openers, inputs, messages, shortcuts, downs, ...loose };
  return { tried: hovered + pressed + entered, hovered, pressed, entered, keys, ...seen, ...(cut.length > 0 && { cut }) };
}
