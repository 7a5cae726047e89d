import type { Page, Request } from 'playwright';

const QUIET_MS = 200;
const ENOUGH_MS = 4000;
/** What is not there by then may be one picture that never comes. */
const LOAD_MS = 10_000;
const IGNORED = new Set(['websocket', 'eventsource', 'media', 'ping']);

interface Pulse { readonly inFlight: Set<Request>; navigations: number }
const PULSES = new WeakMap<Page, Pulse>();

/** Counts a page's requests and navigations from now on; counting starts once per page. */
export function pulseOf(page: Page): { readonly inFlight: ReadonlySet<Request>; navigations: number } {
  const known = PULSES.get(page);
  if (known !== undefined) return known;
  const pulse: Pulse = { inFlight: new Set(), navigations: 0 };
  PULSES.set(page, pulse);
  page.on('request', (request) => { if (!IGNORED.has(request.resourceType())) pulse.inFlight.add(request); });
  page.on('requestfinished', (request) => pulse.inFlight.delete(request));
  page.on('requestfailed', (request) => pulse.inFlight.delete(request));
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    pulse.navigations += 1;
    pulse.inFlight.clear();
  });
  return pulse;
}

/**
 * Waits until the page is loaded, asks nothing more of the network and leaves its document alone, fonts included; at most
 * `loadMs` (and never more than ten seconds) for the load and four seconds more. A page that is never quiet is looked at as it is then.
 */
export async function settle(page: Page, loadMs: number): Promise<void> {
  const pulse = pulseOf(page);
  await page.waitForLoadState('load', { timeout: Math.max(1, Math.min(loadMs, LOAD_MS)) }).catch(() => undefined);
  const end = Date.now() + ENOUGH_MS;
  let isQuiet = false;
  while (!isQuiet && Date.now() < end && !page.isClosed()) {
    const before = pulse.navigations;
    isQuiet = (await domQuiet(page, end - Date.now())) && pulse.inFlight.size === 0 && pulse.navigations === before;
  }
}

/** False where the document changed for all of the time, or went away meanwhile. */
async function domQuiet(page: Page, boundMs: number): Promise<boolean> {
  const inPage = page.evaluate(watchDom, { quietMs: QUIET_MS, boundMs }).catch(async () => {
    await page.waitForTimeout(QUIET_MS / 2).catch(() => undefined);
    return false;
  });
  return Promise.race([inPage, after(boundMs + 500)]);
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => { setTimeout(resolve, ms, false).unref(); });
}

/** Runs in the page. A page without script has nothing to wait for but its fonts. */
function watchDom({ quietMs, boundMs }: { quietMs: number; boundMs: number }): Promise<boolean> {
  const bound = new Promise<boolean>((resolve) => { setTimeout(resolve, boundMs, false); });
  const fonts = document.fonts.ready.then(() => true);
  if (document.scripts.length === 0) return Promise.race([fonts, bound]);
  const quiet = new Promise<boolean>((resolve) => {
    let timer = setTimeout(resolve, quietMs, true);
    const watcher = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quietMs, true);
    });
    watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    void bound.then(() => watcher.disconnect());
  });
  return Promise.race([fonts.then(() => quiet), bound]);
}
