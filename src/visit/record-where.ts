/**
 * Runs in a page, and shares nothing with this module: tells what page the person sees whenever that is another, also where script makes it
 * so. Gives what tells it at once. In a frame it tells nothing.
 */
export function tellWhere(tell: (seen: object) => void): () => void {
  if (window.top !== window) return () => undefined;
  const doc = String(Math.random());
  const isSeen = (one: Element): boolean => one.checkVisibility() && (one.textContent ?? '').trim() !== '';
  const headings = ['main h1', 'h1', '[role="heading"][aria-level="1"]', 'main h2', 'h2'];
  const words = (text: string): string => text.trim().slice(0, 500);
  let last = '';
  const now = (): void => {
    const heading = headings.map((selector) => [...document.querySelectorAll(selector)].find(isSeen)).find((one) => one !== undefined);
    const [came] = performance.getEntriesByType('navigation');
    const told = {
      kind: 'page', doc, url: location.href, title: words(document.title), heading: words(heading instanceof HTMLElement ? heading.innerText : ''),
      index: globalThis.navigation?.currentEntry?.index ?? 0, isLed: document.referrer !== '',
      isTravelled: came instanceof PerformanceNavigationTiming && came.type === 'back_forward',
    };
    const text = JSON.stringify(told);
    if (text !== last) tell(told);
    last = text;
  };
  const safely = (): void => {
    try {
      now();
    } catch {
      // A page that broke its own document shows nothing to tell.
    }
  };
  let clock: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(clock);
    clock = setTimeout(safely, 150);
  };
  for (const type of ['DOMContentLoaded', 'load', 'hashchange', 'popstate', 'pageshow']) addEventListener(type, safely);
  globalThis.navigation?.addEventListener('currententrychange', soon);
  new MutationObserver(soon).observe(document, { subtree: true, childList: true, characterData: true });
  return safely;
}
