import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import type { Screen } from '../model/device.ts';
import { within } from './deadline.ts';
import { guardContext, type Guarding } from './guard.ts';
import { leaveContext } from './leave.ts';
import { secondWallOf } from './second-wall.ts';

/** What every context has in common, and whose it is. */
export interface ContextOrder extends Guarding {
  readonly userAgent: string;
  /** Address of the gate, the only way out. */
  readonly proxy: string;
}

/** A browser that has not opened anything by then never will. */
const OPEN_MS = 30_000;

/**
 * A fresh guarded context of one screen: no stored state, no service workers, no downloads, no permissions, nothing moves. It says what such a
 * screen says of itself, where that is known, and always who we are. Rejects with `Late` where the browser does not answer.
 */
export async function openContext(browser: Browser, screen: Screen, order: ContextOrder): Promise<BrowserContext> {
  const opening = browser.newContext({
    ...metricsOf(screen),
    userAgent: agentOf(browser, screen, order.userAgent),
    proxy: { server: order.proxy, bypass: '<-loopback>' },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: false,
    permissions: [],
  });
  const context = await within(OPEN_MS, 'opening a context', () => opening).catch((error: unknown) => {
    // One that comes after all is nobody's.
    void opening.then(leaveContext, () => undefined);
    throw error;
  });
  return orClosed(context, async () => {
    await guardContext(context, order);
    return context;
  });
}

function metricsOf({ width, height, pixels, mobile, touch }: Screen): BrowserContextOptions {
  return { viewport: { width, height }, screen: { width, height }, deviceScaleFactor: pixels, isMobile: mobile, hasTouch: touch };
}

/** Our honest name, behind what such a device calls itself: sites that send phones another page see one, and whose it is. */
function agentOf(browser: Browser, { agent }: Screen, ownName: string): string {
  return agent === null ? ownName : `${agent.replaceAll('{major}', browser.version().split('.')[0] ?? '')} ${ownName}`;
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
    return await within(OPEN_MS, 'opening a page', job);
  } catch (error) {
    await leaveContext(context);
    throw error;
  }
}
