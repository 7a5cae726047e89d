import type { CDPSession, Page } from 'playwright';
import type { Screen } from '../model/device.ts';
import { within } from './deadline.ts';

const CHANGE_MS = 5000;

/** The DevTools session in which a page gets another screen: to end it would take back the size that it had before too. */
const SESSIONS = new WeakMap<Page, Promise<CDPSession>>();

/** A page that is not displayed has no layout, so another size of screen costs it nothing. */
const UNSHOW = `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('html { display: none !important }'); document.adoptedStyleSheets.push(sheet); }`;

/**
 * The same for the last look at a page: it is not displayed any more afterwards, and whoever wants to see it has to load it again.
 */
export function asLastScreen<T>(page: Page, screen: Screen, back: Screen, job: () => Promise<T>): Promise<T> {
  return asScreen(page, screen, back, async () => {
    const done = await job();
    const unshow = async (): Promise<unknown> => (await sessionOf(page)).send('Runtime.evaluate', { expression: UNSHOW });
    await within(CHANGE_MS, 'leaving the display', unshow).catch(() => undefined);
    return done;
  });
}

/**
 * Does the job while the loaded page believes that it is on the screen, then gives `back` the one it came with. Emulated: size, pixel ratio,
 * mobile viewport rules, touch. Not emulated: the user agent, which stays what the page was loaded with.
 */
export async function asScreen<T>(page: Page, screen: Screen, back: Screen, job: () => Promise<T>): Promise<T> {
  const session = await within(CHANGE_MS, `becoming ${screen.title}`, () => sessionOf(page));
  try {
    await within(CHANGE_MS, `becoming ${screen.title}`, () => become(session, screen));
    return await job();
  } finally {
    // A page that crashed or hangs has no screen to be given back; whoever wants it next finds it dead.
    await within(CHANGE_MS, `becoming ${back.title}`, () => become(session, back)).catch(() => undefined);
  }
}

function sessionOf(page: Page): Promise<CDPSession> {
  const known = SESSIONS.get(page);
  if (known !== undefined) return known;
  const opening = page.context().newCDPSession(page);
  SESSIONS.set(page, opening);
  opening.catch(() => SESSIONS.delete(page));
  return opening;
}

/** In one step, because each change of size is a new layout of the whole page. */
async function become(session: CDPSession, { width, height, pixels, mobile, touch }: Screen): Promise<void> {
  const metrics = { width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: pixels, mobile, screenOrientation: orientationOf({ width, height, mobile }) };
  const fingers = { enabled: touch, ...(touch ? { maxTouchPoints: 5 } : {}) };
  await Promise.all([session.send('Emulation.setDeviceMetricsOverride', metrics), session.send('Emulation.setTouchEmulationEnabled', fingers)]);
}

/** A handheld lies on its side by being turned, a desktop as it is made. */
function orientationOf({ width, height, mobile }: Pick<Screen, 'width' | 'height' | 'mobile'>) {
  if (!mobile) return { type: 'landscapePrimary', angle: 0 } as const;
  return width > height ? { type: 'landscapePrimary', angle: 90 } as const : { type: 'portraitPrimary', angle: 0 } as const;
}
