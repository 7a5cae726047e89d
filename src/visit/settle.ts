import type { Page, Request } from 'playwright';

const QUIET_MS = 200;
const ENOUGH_MS = 4000;
/** What is not there by then may be one picture that never comes. */
const LOAD_MS = 10_000;
const IGNORED = new Set(['websocket', 'eventsource', 'media', 'ping']);

/** What a page's words may hang on; a picture is not waited for. */
const TELLING = new Set(['document', 'script', 'stylesheet', 'xhr', 'fetch']);
/** On its way for so long, a request is slow, not one of a page that keeps asking. */
const SLOW_MS = 1000;
const GLANCE_MS = 100;

/** `inFlight`: since when; `inVain`: waited for once, as long as we wait. */
interface Pulse { readonly inFlight: Map<Request, number>; readonly inVain: WeakSet<Request>; navigations: number }
const PULSES = new WeakMap<Page, Pulse>();

/** Counts a page's requests and navigations from now on; counting starts once per page. */
export function pulseOf(page: Page): Pulse {
  const known = PULSES.get(page);
  if (known !== undefined) return known;
  const pulse: Pulse = { inFlight: new Map(), inVain: new WeakSet(), navigations: 0 };
  PULSES.set(page, pulse);
  page.on('request', (request) => { if (!IGNORED.has(request.resourceType())) pulse.inFlight.set(request, Date.now()); });
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
 * Waits until the page is loaded, asks nothing more of the network and leaves its document alone, fonts included; at most ten seconds
 * for the load and four more, and where slow requests are on their way for as long as `patienceMs` in all. Whether it became quiet: a page
 * that did not is looked at as it is then.
 */
export async function settle(page: Page, patienceMs: number): Promise<boolean> {
  const pulse = pulseOf(page);
  const end = Date.now() + patienceMs;
  await page.waitForLoadState('load', { timeout: Math.max(1, Math.min(patienceMs, LOAD_MS)) }).catch(() => undefined);
  let isQuiet = await quietSoon(page, pulse);
  while (!isQuiet && (await slowCame(page, pulse, end))) isQuiet = await quietSoon(page, pulse);
  return isQuiet;
}

async function quietSoon(page: Page, pulse: Pulse): Promise<boolean> {
  const end = Date.now() + ENOUGH_MS;
  let isQuiet = false;
  while (!isQuiet && Date.now() < end && !page.isClosed()) {
    const before = pulse.navigations;
    isQuiet = (await domQuiet(page, end - Date.now())) && pulse.inFlight.size === 0 && pulse.navigations === before;
  }
  return isQuiet;
}

/** Waits for the slow requests that a page's words may hang on; false where there are none or they did not come in time. */
async function slowCame(page: Page, { inFlight, inVain }: Pulse, end: number): Promise<boolean> {
  const before = Date.now() - SLOW_MS;
  const slow = [...inFlight].flatMap(([one, since]) => (since <= before && TELLING.has(one.resourceType()) && !inVain.has(one) ? [one] : []));
  const isPending = (): boolean => slow.some((one) => inFlight.has(one));
  while (isPending() && Date.now() < end && !page.isClosed()) await after(GLANCE_MS);
  for (const one of slow) inVain.add(one);
  return slow.length > 0 && !isPending();
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
  // A form or picture called “fonts” would answer for `document.fonts`; what the getters give is known.
  const own = <T>(name: 'fonts' | 'scripts'): T => Reflect.get(Document.prototype, name, document) as T;
  const fonts = own<FontFaceSet>('fonts').ready.then(() => true);
  if (own<HTMLCollection>('scripts').length === 0) return Promise.race([fonts, bound]);
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
