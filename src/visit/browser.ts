import { chromium, type Browser } from 'playwright';
import { findBrowser, type FoundBrowser } from './browser-found.ts';
import { installBrowser } from './browser-install.ts';

export { findBrowser } from './browser-found.ts';

let ready: Promise<FoundBrowser> | null = null;

/**
 * Starts the machine's best browser, headless, installing one first where there is none (`say` hears of it). With a `proxy`
 * (`http://127.0.0.1:<port>`, a gate's) everything goes through it, loopback included, and the browser looks up no name itself.
 * Rejects, with the command that mends it, where no browser can be had.
 */
export async function launchBrowser(options: { proxy?: string; say?: ((line: string) => void) | undefined } = {}): Promise<Browser> {
  const say = options.say ?? (() => undefined);
  ready ??= findBrowser(say).then((found) => found ?? installBrowser(say));
  const { path, args, env, isSandboxed } = await ready.catch((error: unknown) => {
    ready = null;
    throw error;
  });
  const unresolving = options.proxy ? [`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(options.proxy).hostname}`] : [];
  return chromium.launch({
    executablePath: path, chromiumSandbox: isSandboxed, env: { ...process.env, ...env }, args: [...args, ...unresolving],
    // Ctrl+C is the survey's to handle: it ends visits in order and closes the browser itself.
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    ...(options.proxy ? { proxy: { server: options.proxy, bypass: '<-loopback>' } } : {}),
  });
}
