import { chromium, type Browser, type LaunchOptions as PlaywrightLaunch } from 'playwright';
import { findBrowser, type FoundBrowser } from './browser-found.ts';
import { installBrowser } from './browser-install.ts';
import { findVisibleBrowser, noScreen, noVisible } from './browser-visible.ts';
import { outlineActs } from './outline-acts.ts';

export { findBrowser } from './browser-found.ts';

export interface LaunchOptions {
  readonly proxy?: string;
  readonly say?: ((line: string) => void) | undefined;
  /** In a window, for a person. */
  readonly headed?: boolean | undefined;
  /** In a window: so long each act waits, and so long what it is about to use is outlined before. */
  readonly slowMs?: number | undefined;
}

let ready: Promise<FoundBrowser> | null = null;

/**
 * Starts the machine's best browser, headless, installing one first where there is none (`say` hears of it). With a `proxy`
 * (`http://127.0.0.1:<port>`, a gate's) everything goes through it, loopback included, and the browser looks up no name itself.
 * Rejects, with the command that mends it, where no browser can be had; one that is to be shown (`headed`) is never installed.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const say = options.say ?? (() => undefined);
  if (options.headed === true) return launchVisible(options, say);
  ready ??= findBrowser(say).then((found) => found ?? installBrowser(say));
  const found = await ready.catch((error: unknown) => {
    ready = null;
    throw error;
  });
  return start(found, options);
}

async function launchVisible(options: LaunchOptions, say: (line: string) => void): Promise<Browser> {
  const none = noScreen();
  if (none !== null) throw new Error(none);
  const found = await findVisibleBrowser(say);
  if (found === null) throw new Error(noVisible());
  const browser = await start(found, options).catch((cause: unknown) => {
    throw new Error('The browser could not be shown: is the screen that DISPLAY or WAYLAND_DISPLAY names there, and may it be used?', { cause });
  });
  if (options.slowMs !== undefined && options.slowMs > 0) outlineActs(browser, options.slowMs);
  return browser;
}

function start(found: FoundBrowser, { proxy, headed, slowMs }: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...howToStart(found, proxy), ...(headed === true ? { headless: false, slowMo: slowMs ?? 0 } : {}) });
}

/** What the browser of this machine is started with, whoever starts it: with a proxy everything goes through it, and it looks up no name itself. */
export function howToStart({ path, args, env, isSandboxed }: FoundBrowser, proxy?: string): PlaywrightLaunch {
  const unresolving = proxy ? [`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(proxy).hostname}`] : [];
  return {
    executablePath: path, chromiumSandbox: isSandboxed, env: { ...process.env, ...env }, args: [...args, ...unresolving],
    // Ctrl+C is the survey's to handle: it ends visits in order and closes the browser itself.
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}),
  };
}
