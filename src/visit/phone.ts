import type { Page } from 'playwright';
import type { Device } from '../model/survey.ts';

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
    await page.setViewportSize(SCREENS.phone);
    await session.send('Emulation.setDeviceMetricsOverride', { ...SCREENS.phone, deviceScaleFactor: 2, mobile: true, screenWidth: 390, screenHeight: 844 });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    return await job();
  } finally {
    // A page that crashed under the job has no desktop to be given back.
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false }).catch(() => undefined);
    await session.send('Emulation.clearDeviceMetricsOverride').catch(() => undefined);
    await session.detach().catch(() => undefined);
    await page.setViewportSize(SCREENS.desktop).catch(() => undefined);
  }
}
