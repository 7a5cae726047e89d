import type { Browser } from 'playwright';

/** The control that is about to be used, in the colour of a focus that nobody overlooks. */
const HIGHLIGHT = 'outline: 4px solid #d4351c; outline-offset: 2px; background: rgba(255, 221, 0, .25)';

/**
 * From now on every control that is used in the browser is outlined for so long before it is used. The outline is gone again before the
 * act itself, stands in a closed shadow tree of its own, and so is in no picture and no fact; no pointer is drawn, which would stay.
 */
export function outlineActs(browser: Browser, ms: number): void {
  browser.on('context', (context) => context.on('page', (page) => {
    const style = { highlight: HIGHLIGHT, title: 'display: none' };
    // A page that closes at once is none to be watched.
    void page.screencast.showActions({ duration: ms, cursor: 'none', style }).catch(() => undefined);
  }));
}
