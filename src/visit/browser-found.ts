import { rememberBrowser, rememberedBrowser, type FoundBrowser } from './browser-memory.ts';
import { browserPlaces, isProgram, type Candidate } from './browser-places.ts';
import { tryOut } from './browser-trial.ts';

export type { FoundBrowser } from './browser-memory.ts';

/** Flags beside Playwright's own: no traffic of the browser's own making, and none past the proxy. */
export const quietFlags = [
  '--disable-quic', '--dns-prefetch-disable', '--disable-domain-reliability', '--no-pings', '--disable-client-side-phishing-detection',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', '--disable-blink-features=FedCm',
];

/**
 * Each page is looked at once, so machine code made for what runs a few hundred times is thrown away before it has paid: a third of what axe
 * costs was the making of it. What runs thousands of times is still compiled. It changes speed and nothing else.
 */
const thriftyFlags = ['--js-flags=--invocation-count-for-maglev=4000 --invocation-count-for-turbofan=30000'];

/** What every browser is started with. */
const flags = [...quietFlags, ...thriftyFlags];

/**
 * The best browser of this machine that draws text, or null. One that `TOPTASKS_BROWSER` names is taken or it is an error: nobody
 * should survey with another browser than the one they asked for. Remembered, so that only the first call on a machine costs anything.
 */
export async function findBrowser(say: (line: string) => void = () => undefined): Promise<FoundBrowser | null> {
  const remembered = rememberedBrowser();
  if (remembered) {
    const now = { ...remembered, args: flags };
    if (remembered.args.join() !== flags.join()) rememberBrowser(now);
    return now;
  }
  const named = process.env['TOPTASKS_BROWSER'];
  const found = named ? await namedBrowser(named, say) : await firstOf(browserPlaces(), say);
  if (found) rememberBrowser(found);
  return found;
}

async function firstOf(candidates: readonly Candidate[], say: (line: string) => void): Promise<FoundBrowser | null> {
  for (const candidate of candidates) {
    const found = await tryBrowser(candidate, say);
    if (found) return found;
  }
  return null;
}

async function namedBrowser(path: string, say: (line: string) => void): Promise<FoundBrowser> {
  const found = isProgram(path) ? await tryBrowser({ path, env: {} }, say) : null;
  const trouble = isProgram(path) ? 'does not start or draws no text' : 'is no program here';
  if (!found) throw new Error(`TOPTASKS_BROWSER names ${path}, which ${trouble}. Correct it or unset it.`);
  return found;
}

/** Tries a candidate out, in its sandbox where that is possible. Null where it is no good. */
export async function tryBrowser(candidate: Candidate, say: (line: string) => void): Promise<FoundBrowser | null> {
  const isRoot = process.getuid?.() === 0;
  for (const isSandboxed of isRoot ? [false] : [true, false]) {
    const seen = await tryOut(candidate, isSandboxed);
    if (!seen) continue;
    if (seen.width <= 10) return null;
    if (!isSandboxed && !isRoot) say(`Warning: ${candidate.path} cannot start its sandbox here: pages run without it. Visit only sites you trust.`);
    return { path: candidate.path, version: seen.version, args: flags, env: candidate.env, isSandboxed };
  }
  return null;
}
