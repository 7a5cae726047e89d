import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import type { Device } from '../model/survey.ts';
import { guardContext, type Guarding } from './guard.ts';
import { leaveContext } from './leave.ts';
import { SCREENS } from './phone.ts';
import { secondWallOf } from './second-wall.ts';

/** What every context has in common, and whose it is. */
export interface ContextOrder extends Guarding {
  readonly userAgent: string;
  /** Address of the gate, the only way out. */
  readonly proxy: string;
}

const TOUCH: BrowserContextOptions = { isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** A fresh guarded context of one device: no stored state, no service workers, no downloads, no permissions, nothing moves. */
export async function openContext(browser: Browser, device: Device, order: ContextOrder): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: SCREENS[device],
    screen: SCREENS[device],
    ...(device === 'phone' ? TOUCH : {}),
    userAgent: order.userAgent,
    proxy: { server: order.proxy, bypass: '<-loopback>' },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: false,
    permissions: [],
  });
  return orClosed(context, async () => {
    await guardContext(context, order);
    return context;
  });
}

/** A page of the context; a context that gives none is closed. */
export function pageOf(context: BrowserContext): Promise<Page> {
  return orClosed(context, async () => {
    const page = await context.newPage();
    await secondWallOf(page);
    return page;
  });
}

async function orClosed<T>(context: BrowserContext, job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    await leaveContext(context);
    throw error;
  }
}
