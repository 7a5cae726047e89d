import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that was seen to draw text here. */
export interface FoundBrowser {
  readonly path: string;
  /** As the browser says itself: `156.0.7900.12`. */
  readonly version: string;
  readonly args: readonly string[];
  /** What it needs beside our own environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly isSandboxed: boolean;
}

const file = fileURLToPath(new URL('../../node_modules/.cache/toptasks/browser.json', import.meta.url));

/** Under which circumstances a memory holds: who runs it, what they asked for, and the very files it was. */
function circumstances(path: string): string {
  return JSON.stringify([process.getuid?.() ?? 0, process.env['TOPTASKS_BROWSER'] ?? '', ...[path, behind(path)].map(stamp)]);
}

function stamp(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}

/** Debian starts its browsers by a small script, which stays the same when the browser is renewed. */
function behind(path: string): string {
  if (statSync(path).size > 20_000) return path;
  const real = /^\s*(?:exec\s+)?(\/[\w./-]+)\s.*"\$@"/m.exec(readFileSync(path, 'utf8'))?.[1];
  return real ?? path;
}

/** The browser found last time, if it is still the same file; null otherwise. Costs no browser. */
export function rememberedBrowser(): FoundBrowser | null {
  try {
    // Written by nobody but rememberBrowser; a wrong shape shows as a path that does not exist.
    const { of, found } = JSON.parse(readFileSync(file, 'utf8')) as { of: string; found: FoundBrowser };
    return of === circumstances(found.path) ? found : null;
  } catch {
    return null;
  }
}

/** Keeps it for next time; where nothing may be written, next time simply looks again. */
export function rememberBrowser(found: FoundBrowser): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const part = `${file}.${process.pid}.part`;
    writeFileSync(part, JSON.stringify({ of: circumstances(found.path), found }));
    renameSync(part, file);
  } catch {
    // A read-only checkout is no fault.
  }
}
