import type { CDPSession, Page } from 'playwright';
import type { Device } from '../model/survey.ts';
import { within } from './deadline.ts';

const CHANGE_MS = 5000;

/** Screens in CSS pixels, the same for every site. */
export const SCREENS: Readonly<Record<Device, { readonly width: number; readonly height: number }>> = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
};

/**
 * Does the job while the loaded page believes it is on a phone (390 × 844, two device pixels to one, touch), then gives
 * the desktop back. Emulated: width, pixel ratio, mobile viewport rules, touch. Not emulated: the user agent, which stays honest.
 */
export async function asPhone<T>(page: Page, job: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    await within(CHANGE_MS, 'becoming a phone', () => becomePhone(page, session));
    return await job();
  } finally {
    // A page that crashed or hangs has no desktop to be given back; whoever wants it next finds it dead.
    await within(CHANGE_MS, 'becoming a desktop', () => becomeDesktop(page, session)).catch(() => undefined);
  }
}

async function becomePhone(page: Page, session: CDPSession): Promise<void> {
  const { width, height } = SCREENS.phone;
  await page.setViewportSize(SCREENS.phone);
  const metrics = { width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 2, mobile: true };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
}

async function becomeDesktop(page: Page, session: CDPSession): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  await page.setViewportSize(SCREENS.desktop);
}
