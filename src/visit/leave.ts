import type { BrowserContext, Page } from 'playwright';
import { within } from './deadline.ts';
import { untilRefused } from './guard.ts';

const LEAVE_MS = 2000;
const CLOSE_MS = 5000;

/**
 * Leaves a page and closes it; never throws. A page that is closed at once lets out what it was about to send: the browser no longer
 * asks us then. So it is first sent to an empty page and what it asked for is refused.
 */
export async function leave(page: Page): Promise<void> {
  await empty(page);
  await within(CLOSE_MS, 'closing a page', () => page.close()).catch(() => undefined);
}

/** Leaves every page of a context and closes it; never throws. */
export async function leaveContext(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map(empty));
  await within(CLOSE_MS, 'closing a context', () => context.close()).catch(() => undefined);
}

/**
 * A page that hangs cannot be emptied, and cannot send anything new either. Loaded, not only begun: a page closed between the two now
 * and then never says that it is closed.
 */
async function empty(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await within(LEAVE_MS, 'leaving a page', () => page.goto('about:blank', { waitUntil: 'load', timeout: LEAVE_MS })).catch(() => undefined);
  await within(LEAVE_MS, 'refusing', () => untilRefused(page.context())).catch(() => undefined);
}
