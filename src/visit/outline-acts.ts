import type { Browser } from 'playwright';

/** The control that is about to be used, in the colour of a focus that nobody overlooks. */
const HIGHLIGHT = 'outline: 4px solid #d4351c; outline-offset: 2px; background: rgba(255, 221, 0, .25)';

/**
 * From now on every control that is used in the browser is outlined for so long before it is used. Playwright draws it, and leaves its empty
 * pane in the page: that is taken out again with the act, so that it is in no picture and no fact. No pointer is drawn, which would stay.
 */
export function outlineActs(browser: Browser, ms: number): void {
  browser.on('context', (context) => {
    // Whoever closes at once is none to be watched.
    void context.addInitScript(removePanes, ms).catch(() => undefined);
    context.on('page', (page) => {
      const style = { highlight: HIGHLIGHT, title: 'display: none' };
      void page.screencast.showActions({ duration: ms, cursor: 'none', style }).catch(() => undefined);
    });
  });
}

/** Runs in every page. The name of the pane is Playwright's own; the version is pinned, and a test looks for it. */
function removePanes(ms: number): void {
  const isPane = (node: Node): node is Element => node instanceof Element && node.localName === 'x-pw-glass';
  new MutationObserver((changes) => {
    const panes = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isPane);
    if (panes.length > 0) setTimeout(() => { for (const pane of panes) pane.remove(); }, ms + 20);
  }).observe(document, { childList: true, subtree: true });
}
