import type { Browser, Page } from 'playwright';
import type { Screens } from '../model/device.ts';
import type { PageSource } from '../model/facts.ts';
import type { Guide, Observer } from '../model/kit.ts';
import type { Failure } from '../model/failure.ts';
import type { AllowedPost, Manners } from '../model/survey.ts';
import { hostOf } from './address.ts';
import type { Tell } from '../model/event.ts';
import { launchBrowser } from './browser.ts';
import { within } from './deadline.ts';
import { isDestructive } from './destructive.ts';
import { failure } from './failure.ts';
import { fetchPage, type Fetched, type FetchOptions } from './fetch.ts';
import { formerScreens } from './former-screens.ts';
import { openGate, type Gate, type Refusal } from './gate.ts';
import { keptOff, whyKeptOff } from './kept-off.ts';
import { hadEnough, openLanes, type Lanes } from './manners.ts';
import { allowedPost } from './post-leave.ts';
import { isForBrowser, readByBrowser } from './read-by-browser.ts';
import { openRobots, type Robots } from './robots.ts';
import { scrubbingTell } from './scrubbing.ts';
import { keepSecrets, type Secrets } from './secrets.ts';

/** What a visitor takes along to every site; made once. */
export interface Equipment {
  readonly manners: Manners;
  readonly screens: Screens;
  readonly gate: Gate;
  readonly lanes: Lanes;
  readonly robots: Robots;
  /** One plain GET through the gate, without lane or robots: only `seat.ts` calls it. */
  readonly fetch: (url: string) => Promise<Fetched>;
  readonly fetchText: (url: string) => Promise<Fetched>;
  readonly fetchBytes: (url: string) => Promise<Fetched>;
  readonly browser: BrowserKeeper['get'];
  readonly observers: readonly Observer<Page>[];
  readonly readSource: (html: string, url: string) => PageSource;
  /** Pages and further files that a sitemap lists. */
  readonly readSitemap: (text: string) => { readonly pages: readonly string[]; readonly sitemaps: readonly string[] };
  readonly guide: Guide;
  /** How much more than usual pressing may take at one site; there is a limit of its own where none is given. */
  readonly pressMs?: number | undefined;
  /** Hears of no secret. */
  readonly tell: Tell;
  /** Those that journeys were given so far. */
  readonly secrets: Secrets;
  readonly signal: AbortSignal;
}

/** What the equipment is made of. */
export interface Supplies extends Pick<Equipment, 'manners' | 'observers' | 'readSource' | 'readSitemap' | 'guide' | 'tell' | 'signal' | 'pressMs'> {
  readonly hosts: Readonly<Record<string, string>>;
  /** Absent: those of before surveys named theirs. */
  readonly screens?: Screens | undefined;
  /** What the sites' bindings let be sent: the gate lets it through, the seat of a site gives leave for it. */
  readonly posts?: readonly AllowedPost[];
  /** Home pages of the sites. */
  readonly homes?: readonly string[];
  /** One that runs already and is not ours to close. */
  readonly browser?: Browser;
  /** In a window, for a person: so long each act waits. */
  readonly watch?: { readonly slowMs: number } | null;
  readonly say?: (line: string) => void;
}

const MOST_BYTES = 5_000_000;
/** Of a document. */
const MOST_DOCUMENT_BYTES = 8_000_000;

/** A browser that does not end holds up nothing that was collected. */
const CLOSE_MS = 20_000;

/** Opens gate and lanes; the browser is begun when it is first asked for. `close` ends what was begun here. */
export async function equip(supplies: Supplies): Promise<Equipment & { readonly close: () => Promise<void> }> {
  const { manners, signal, hosts, posts = [], homes = [] } = supplies;
  const secrets = keepSecrets();
  const tell = scrubbingTell(supplies.tell, secrets);
  const onRefused = (refusal: Refusal): void => tell({ type: 'request-refused', site: '', ...refusal });
  const gate = await openGate({ hosts, onRefused, homes, mayPost: (method, url) => allowedPost(posts, method, url) !== null });
  const lanes = openLanes({ pauseMs: manners.pauseMs, atOnce: manners.atOnce, tell, signal });
  const options: FetchOptions = { gate, userAgent: manners.userAgent, timeoutMs: manners.pageMs, maxBytes: MOST_BYTES, signal };
  const keeper = keepBrowser(supplies, gate.proxy);
  const readText = async (url: string): Promise<Fetched> => {
    const plain = await fetchPage(url, { ...options, want: 'text' });
    const answer = isForBrowser(plain.failure) ? await readByBrowser(url, { browser: keeper.get, gate, manners, tell }) : plain;
    const because = hadEnough(answer);
    if (because === 'http-error') lanes.slower(hostOf(url), because, answer.retryAfterMs);
    return answer;
  };
  const robots = openRobots({
    userAgent: manners.userAgent,
    fetch: (url) => lanes.visit(url, () => readText(url)),
    read: (url, { crawlDelay }) => lanes.atLeast(hostOf(url), (crawlDelay ?? 0) * 1000),
  });
  const fetchAs = (want: 'html' | 'text' | 'bytes', maxBytes = MOST_BYTES) => (url: string): Promise<Fetched> => (
    fetchPage(url, { ...options, maxBytes, want, mayFollow: (to) => mayFollow(url, to, robots) }));
  const close = async (): Promise<void> => {
    await keeper.close();
    await gate.close();
  };
  // Slowed on purpose, pressing may take its time: what is tried is the same.
  const pressMs = supplies.watch == null ? supplies.pressMs : Number.POSITIVE_INFINITY;
  const fetches = { fetch: fetchAs('html'), fetchText: fetchAs('text'), fetchBytes: fetchAs('bytes', MOST_DOCUMENT_BYTES) };
  return { ...supplies, screens: supplies.screens ?? formerScreens, pressMs, tell, secrets, gate, lanes, robots, ...fetches, browser: keeper.get, close };
}

/** Another host's robots.txt cannot be read here: that would take a second lane while this one is held. */
async function mayFollow(from: string, to: string, robots: Robots): Promise<Failure | null> {
  if (isDestructive(to)) return failure('unsafe', 'sent on to an address that ends or removes something');
  // Of the page that led there no more is known than where it is: that is home enough.
  const kept = keptOff(to, from);
  if (kept !== null) return whyKeptOff(kept);
  return URL.parse(from)?.origin !== URL.parse(to)?.origin ? null : robots.refusal(to);
}

interface BrowserKeeper {
  /** The one browser, begun anew where it crashed. */
  readonly get: () => Promise<Browser>;
  readonly close: () => Promise<void>;
}

function keepBrowser({ browser: given, say, watch }: Supplies, proxy: string): BrowserKeeper {
  let own: Promise<Browser> | null = null;
  return {
    get: async () => {
      if (given?.isConnected() === true) return given;
      if (own !== null && !(await own.then((browser) => browser.isConnected(), () => false))) own = null;
      own ??= launchBrowser({ proxy, say, headed: watch != null, slowMs: watch?.slowMs });
      return own;
    },
    close: async () => {
      await within(CLOSE_MS, 'closing the browser', async () => own?.then((browser) => browser.close())).catch(() => undefined);
    },
  };
}
