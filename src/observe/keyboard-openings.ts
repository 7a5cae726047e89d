import type { Dialog, Page, Request } from 'playwright';
import type { FocusChange } from '../model/keyboard.ts';

export interface Opening { readonly what: FocusChange['what']; readonly press: number }
export interface Openings {
  /** To be told the number of each press, so that what opens is put down to the last. */
  readonly at: (press: number) => void;
  readonly seen: () => readonly Opening[];
  readonly stop: () => void;
}

/** Notes when the page asks for another page, opens a window or shows a message of the browser's own; windows and messages are closed. */
export function watchOpenings(tab: Page): Openings {
  const seen: Opening[] = [];
  let press = 0;
  const note = (what: Opening['what']): void => { if (seen.length < 20) seen.push({ what, press }); };
  const onRequest = (request: Request): void => {
    if (isOfPage(request, tab)) note('page');
  };
  const onPopup = (popup: Page): void => {
    note('window');
    void popup.close().catch(() => undefined);
  };
  const onDialog = (dialog: Dialog): void => {
    if (dialog.type() !== 'beforeunload') note('dialog');
    void dialog.dismiss().catch(() => undefined);
  };
  tab.on('request', onRequest);
  tab.on('popup', onPopup);
  tab.on('dialog', onDialog);
  return {
    at: (number) => { press = number; },
    seen: () => seen,
    stop: () => { tab.off('request', onRequest); tab.off('popup', onPopup); tab.off('dialog', onDialog); },
  };
}

function isOfPage(request: Request, tab: Page): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame() === tab.mainFrame();
  } catch {
    return false; // of a window that has no page yet: it is told of as a window
  }
}
