import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, type FoundBrowser } from './browser-found.ts';
import { canUnpack, unpackBrowser } from './browser-unpacked.ts';
import { runCommand } from './shell-command.ts';

type Say = (line: string) => void;

/**
 * Installs a browser that draws text: Playwright's headless shell where it can be downloaded; else, as root on Debian, the
 * system's package with a font; else one unpacked into this user's caches. Says what it does, a line at a time. Rejects with the one
 * command that mends it where none of these works. One named by `TOPTASKS_BROWSER` is never replaced.
 */
export async function installBrowser(say: Say): Promise<FoundBrowser> {
  const there = await findBrowser(say);
  if (there) return there;
  for (const way of [byPlaywright, byApt, byPackage]) {
    const found = await way(say);
    if (!found) continue;
    say(`Browser ready: ${found.version}.`);
    return found;
  }
  throw new Error(`No browser that draws text could be found or installed. Mend it with:  ${byHand()}`);
}

async function byPlaywright(say: Say): Promise<FoundBrowser | null> {
  say('No browser found. Downloading a headless one (once)…');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const { ok } = await runCommand(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    timeoutMs: 180_000, env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  return ok ? findBrowser(say) : null;
}

async function byApt(say: Say): Promise<FoundBrowser | null> {
  const apt = (args: readonly string[]) => runCommand('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    timeoutMs: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (process.getuid?.() !== 0 || !(await apt(['--version'])).ok) return null;
  say('It cannot be downloaded here. Installing one from the system’s packages (a minute or two, once)…');
  await apt(['update']);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { ok } = await apt(['install', '-y', '--no-install-recommends', name, 'fonts-liberation']);
    const found = ok ? await findBrowser(say) : null;
    if (found) return found;
  }
  return null;
}

async function byPackage(say: Say): Promise<FoundBrowser | null> {
  if (!canUnpack) return null;
  say('Unpacking one into this user’s caches (half a minute, once)…');
  try {
    await unpackBrowser();
    return await findBrowser(say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function byHand(): string {
  if (process.platform === 'darwin') return 'install Google Chrome from google.com/chrome, then start again';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return 'sudo apt-get install -y chromium fonts-liberation   (or set TOPTASKS_BROWSER to the path of a Chromium)';
}
