import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { findBrowser } from './browser-found.ts';
import { howToStart } from './browser.ts';
import { pageOf, type ContextOrder } from './context.ts';
import { within } from './deadline.ts';
import { guardContext } from './guard.ts';
import { leaveContext } from './leave.ts';

/** A browser of its own for one run of the lab, guarded like every other, that a second program may drive. */
export interface LabBrowser {
  /** Its DevTools address, on loopback. */
  readonly endpoint: string;
  /** The id of an empty page before which both walls of the guard stand. */
  readonly target: string;
  /** Whether it ended by itself. */
  readonly isGone: () => boolean;
  /** Ends it and removes its profile; never throws. */
  readonly close: () => Promise<void>;
}

const START_MS = 20_000;

/**
 * Starts the machine's browser with a new profile: everything goes through the gate, only GET and HEAD leave it (guard.ts), whoever drives
 * its pages. Also what the browser itself asks for carries our name. Rejects where it cannot be started.
 */
export async function openLabBrowser(order: ContextOrder, flags: readonly string[] = []): Promise<LabBrowser> {
  const found = await findBrowser();
  if (found === null) throw new Error('no browser was found');
  const profile = await mkdtemp(join(tmpdir(), 'toptasks-lab-'));
  let context: BrowserContext | null = null;
  let isGone = false;
  const close = async (): Promise<void> => {
    if (context !== null) await leaveContext(context);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  };
  try {
    const how = howToStart(found, order.proxy);
    context = await chromium.launchPersistentContext(profile, {
      ...how, args: [...how.args ?? [], '--remote-debugging-port=0', `--user-agent=${order.userAgent}`, ...flags], timeout: START_MS,
      // Its size is for whoever drives it to choose.
      viewport: null, userAgent: order.userAgent, locale: 'en-GB', timezoneId: 'Europe/London', serviceWorkers: 'block', acceptDownloads: false,
    });
    context.once('close', () => { isGone = true; });
    await guardContext(context, order);
    const page = await pageOf(context);
    const [port = '', path = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    return { endpoint: `ws://127.0.0.1:${port}${path}`, target: await targetOf(page), isGone: () => isGone, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function targetOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await within(START_MS, 'the lab’s browser', () => session.send('Target.getTargetInfo'));
  await session.detach();
  return targetInfo.targetId;
}
