import { accessSync, constants, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A program that may be a browser, and what it needs beside the environment it finds. */
export interface Candidate { readonly path: string; readonly env: Readonly<Record<string, string>> }

const isWindows = process.platform === 'win32';
const isMac = process.platform === 'darwin';

/** Where this user's caches are. */
export function cacheFolder(): string {
  if (isWindows) return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  return isMac ? join(homedir(), 'Library', 'Caches') : process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}

/** The folder of the browser that the package brings (see browser-unpacked.ts). */
export function unpackedFolder(): string {
  return join(cacheFolder(), 'toptasks', 'chromium-153.0.0');
}

/** The unpacked browser with its own libraries and fonts. */
export function unpackedCandidate(): Candidate {
  const folder = unpackedFolder();
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder } };
}

/** Everything on this machine that may be a browser, best first: a headless shell costs a fifth of a full browser's time. */
export function browserPlaces(): readonly Candidate[] {
  const own = [...playwrightShells(), ...onPath(), ...(isWindows ? windowsPlaces() : isMac ? macPlaces() : linuxPlaces)];
  return [...own.map((path) => ({ path, env: {} })), unpackedCandidate()].filter(({ path }) => isProgram(path));
}

/** Whether there is such a file and we may run it. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, isWindows ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort().reverse();
  } catch {
    return [];
  }
}

/** Headless shells that `playwright install` put there, newest first. */
function playwrightShells(): readonly string[] {
  const written = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  const beside = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), '.local-browsers');
  const root = written === '0' ? beside : written || join(cacheFolder(), 'ms-playwright');
  const builds = entries(root).filter((name) => name.startsWith('chromium_headless_shell-')).map((name) => join(root, name));
  const folders = builds.flatMap((build) => entries(build).map((name) => join(build, name)));
  const programs = ['chrome-headless-shell', 'headless_shell'].map((name) => (isWindows ? `${name}.exe` : name));
  return folders.flatMap((folder) => programs.map((name) => join(folder, name)));
}

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, isWindows ? `${name}.exe` : name)));
}

const linuxPlaces = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];

function macPlaces(): readonly string[] {
  const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return programs.flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
}

function windowsPlaces(): readonly string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const programs = [['Google', 'Chrome', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe']];
  return programs.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
}
