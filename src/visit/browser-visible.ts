import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { quietFlags, tryBrowser, type FoundBrowser } from './browser-found.ts';
import { browserPlaces, isProgram, type Candidate } from './browser-places.ts';

/** A browser that only draws into memory has no window to show. */
const HEADLESS_ONLY = /headless[-_]?shell|toptasks[\\/]chromium-/;

/**
 * A full browser signs in, and renews its parts, by itself: it is told to ask where it never may, a port that Chromium refuses before it
 * asks anybody. Without these two Debian's 156 asked accounts.google.com and sent update.googleapis.com a POST.
 */
const quieter = ['--gaia-url=http://127.0.0.1:9', '--component-updater=url-source=http://127.0.0.1:9/'];

/**
 * The best browser of this machine that can be shown in a window and draws text, or null: the one that `TOPTASKS_BROWSER` names, the one
 * that Playwright brings, then Chromium, Chrome or Edge where they are usually kept.
 */
export async function findVisibleBrowser(say: (line: string) => void = () => undefined): Promise<FoundBrowser | null> {
  for (const candidate of visiblePlaces()) {
    const found = await tryBrowser(candidate, say);
    if (found) return { ...found, args: [...quietFlags, ...quieter] };
  }
  return null;
}

/** That there is none, and the command that brings one. */
export function noVisible(): string {
  return `No browser that can be shown in a window was found: a headless one cannot be. Install one with:  ${installVisible()}`;
}

/** The command that brings a browser that can be shown. */
export function installVisible(): string {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  return isDebian ? 'sudo apt-get install -y chromium fonts-liberation' : 'npx playwright install chromium';
}

/** Why no window can be opened here, as one line with what to do, or null. Asks of the environment only. */
export function noScreen(platform: string = process.platform, env: NodeJS.ProcessEnv = process.env): string | null {
  if (platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY']) return null;
  return 'There is no screen here to show a browser on (neither DISPLAY nor WAYLAND_DISPLAY is set): run this on a desktop, or under “xvfb-run -a” to try it without one.';
}

/** Why a browser cannot be shown here, as one line with what to do, or null. */
export async function whyNotVisible(): Promise<string | null> {
  return noScreen() ?? ((await findVisibleBrowser()) === null ? noVisible() : null);
}

function visiblePlaces(): readonly Candidate[] {
  const named = process.env['TOPTASKS_BROWSER'];
  const own = [...(named ? [named] : []), chromium.executablePath()].filter((path) => isProgram(path)).map((path) => ({ path, env: {} }));
  return [...own, ...browserPlaces()].filter(({ path }) => !HEADLESS_ONLY.test(path));
}
