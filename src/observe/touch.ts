import type { Page } from 'playwright';
import type { Observer } from '../model/kit.ts';
import type { Touch } from '../model/touch.ts';
import { takeInHand } from './layers-hand.ts';
import { agreedTouch, isSuspectTouch } from './touch-agreed.ts';
import { tapEntries } from './touch-entries.ts';
import { tapMenus } from './touch-menus.ts';
import { missingFrom, partsOnDesktop } from './touch-missing.ts';
import { movedOn } from './touch-moved.ts';
import { learn, touchFunctions } from './touch-page.ts';
import { listenForLoss } from './touch-loss.ts';

/** What one page may take of our time, waited. */
const LONGEST_MS = 8_000;

/**
 * What a finger can do and see on a page as a phone loads it: whether the buttons of its menus do anything, whether entries that open under a
 * desktop's pointer open by a tap, what stays on the screen when the page is moved, and what of the main content a desktop shows and the phone does not, wherever is tapped. The first time it
 * only taps what it must; where it saw fault it is asked once more on a page that it loads itself, and then holds it against a desktop's page.
 */
export const touch: Observer<Page, 'touch'> = {
  id: 'touch',
  version: '1',
  each: 'page',
  light: false,
  deep: { presses: true, touches: true, isSuspect: isSuspectTouch, agreed: agreedTouch },
  observe: async (tab, { anew, banner, asDesktop, desktop, keep, ms }): Promise<Touch> => {
    const loss = anew === undefined ? null : listenForLoss(tab);
    await anew?.();
    const isWhole = loss?.() ?? null;
    const hand = await takeInHand(tab, () => Promise.reject(new Error('a page is tried by touch as it is')), { most: LONGEST_MS, ms });
    try {
      await hand.ask(learn, null, touchFunctions);
      const parts = await partsOnDesktop(hand, asDesktop, keep);
      const moved = await movedOn(hand, keep);
      const menus = await tapMenus(hand, anew !== undefined);
      const entries = await tapEntries(hand, desktop);
      const { missing, tapped } = await missingFrom(hand, parts);
      return { isWhole, banner: (await banner?.()) ?? null, menus, entries, missing, tapped, moved };
    } finally {
      await hand.stop();
    }
  },
};
