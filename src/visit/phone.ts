import type { CDPSession, Page } from 'playwright';
import type { Device } from '../model/survey.ts';
import { within } from './deadline.ts';

const CHANGE_MS = 5000;

/** Screens in CSS pixels, the same for every site. */
export const SCREENS: Readonly<Record<Device, { readonly width: number; readonly height: number }>> = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
};

/** The DevTools session in which a page is made a phone: to end it would take back the desktop's size too. */
const SESSIONS = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Does the job while the loaded page believes it is on a phone (390 × 844, two device pixels to one, touch), then gives
 * the desktop back. Emulated: width, pixel ratio, mobile viewport rules, touch. Not emulated: the user agent, which stays honest.
 */
export async function asPhone<T>(page: Page, job: () => Promise<T>): Promise<T> {
  const session = await sessionOf(page);
  try {
    await within(CHANGE_MS, 'becoming a phone', () => become(session, 'phone'));
    return await job();
  } finally {
    // A page that crashed or hangs has no desktop to be given back; whoever wants it next finds it dead.
    await within(CHANGE_MS, 'becoming a desktop', () => become(session, 'desktop')).catch(() => undefined);
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
async function become(session: CDPSession, device: Device): Promise<void> {
  const [{ width, height }, mobile] = [SCREENS[device], device === 'phone'];
  const screenOrientation = mobile ? { type: 'portraitPrimary', angle: 0 } as const : { type: 'landscapePrimary', angle: 0 } as const;
  const metrics = { width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: mobile ? 2 : 1, mobile, screenOrientation };
  const touch = { enabled: mobile, ...(mobile ? { maxTouchPoints: 5 } : {}) };
  await Promise.all([session.send('Emulation.setDeviceMetricsOverride', metrics), session.send('Emulation.setTouchEmulationEnabled', touch)]);
}
