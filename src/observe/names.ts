import type { Page } from 'playwright';
import type { Names } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';

const MOST = 20_000;

/**
 * Names and roles as a screen reader gets them, in Playwright's notation; what is over 20,000 characters is cut off. On the phone too: what
 * waits behind a closed menu there has no name there.
 */
export const names: Observer<Page, 'names'> = {
  id: 'names',
  version: '1',
  each: 'device',
  light: false,
  observe: async (tab): Promise<Names> => {
    // Of the page and not of a found element: one question to the browser instead of five.
    const snapshot = await tab.ariaSnapshot();
    return { snapshot: snapshot.slice(0, MOST) };
  },
};
