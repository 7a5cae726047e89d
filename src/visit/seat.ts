import type { BrowserContext, Page } from 'playwright';
import type { Failure } from '../model/failure.ts';
import type { Store } from '../model/kit.ts';
import type { Binding, Device, Site } from '../model/survey.ts';
import { isOnSite, hostOf } from './address.ts';
import { openContext } from './context.ts';
import type { Equipment } from './equipment.ts';
import { failure, failureOf } from './failure.ts';
import type { Fetched } from './fetch.ts';
import { isAlive } from './seen.ts';

/** Our place at one site: every request to it goes through here, and nothing is asked once it has turned us away. */
export interface Seat {
  readonly site: Site;
  readonly binding: Binding | null;
  readonly store: Store;
  readonly by: Equipment;
  /** Why nothing more may be asked of this address, or null. */
  readonly mayAsk: (url: string) => Promise<Failure | null>;
  /** One plain GET, in the host's lane; robots.txt and walls obeyed. */
  readonly fetch: (url: string) => Promise<Fetched>;
  /** Does the job with the site's shared page, one job at a time; a page that broke under it is replaced for the next. */
  readonly withPage: <T>(job: (page: Page) => Promise<T>) => Promise<T>;
  /** A page in a fresh context of its own; closing it is the caller's. */
  readonly openPage: (device: Device) => Promise<Page>;
  /** Why the site as a whole turned us away, or null. */
  readonly wall: () => Failure | null;
  /** Someone was turned away twice, slowly: whether that is a wall around the site or one closed door. */
  readonly turnedAway: (why: Failure, url: string, status: number | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Doors that may be closed one after the other before it is a wall. */
const MOST_CLOSED_DOORS = 3;

/** Takes the seat; a wall met in an earlier sitting of this edition still stands. */
export async function takeSeat(site: Site, binding: Binding | null, store: Store, by: Equipment): Promise<Seat> {
  const wallKey = `facts/${site.id}/wall`;
  let wall = binding?.optOut != null ? failure('opted-out', binding.optOut.because) : await store.load<Failure>(wallKey);
  let closedDoors = 0;
  const pages = sharedPage(() => contextFor(site, 'desktop', by));

  const mayAsk = async (url: string): Promise<Failure | null> => {
    if (by.signal.aborted) return failure('interrupted', 'the survey was stopped');
    if (wall !== null && isOnSite(url, site.home)) return wall;
    return (await by.robots.allowed(url)) ? null : failure('robots', `robots.txt asks us not to open ${url}`);
  };
  const fetchOnce = (url: string) => by.lanes.visit(url, () => by.fetch(url));
  const turnedAway: Seat['turnedAway'] = async (why, url, status) => {
    if (!isOnSite(url, site.home) || wall !== null) return;
    closedDoors += 1;
    const isOneDoor = status === 401 || status === 403;
    const isWall = !isOneDoor || closedDoors >= MOST_CLOSED_DOORS || (await fetchOnce(site.home)).failure?.kind === 'blocked';
    if (!isWall) return;
    wall = why;
    await store.save(wallKey, why);
  };
  const fetch = async (url: string): Promise<Fetched> => {
    const no = await mayAsk(url);
    if (no !== null) return notFetched(url, no);
    const first = await fetchOnce(url);
    if (first.failure?.kind !== 'blocked') {
      closedDoors = 0;
      return first;
    }
    by.lanes.slower(hostOf(url), 'blocked');
    const second = await fetchOnce(url);
    if (second.failure?.kind === 'blocked') await turnedAway(second.failure, url, second.status);
    return second;
  };
  return {
    site, binding, store, by, mayAsk, fetch, turnedAway,
    wall: () => wall,
    withPage: pages.use,
    openPage: async (device) => (await contextFor(site, device, by)).newPage(),
    close: pages.close,
  };
}

function contextFor(site: Site, device: Device, by: Equipment): Promise<BrowserContext> {
  return by.browser().then((browser) => openContext(browser, device, { site: site.id, userAgent: by.manners.userAgent, proxy: by.gate.proxy, tell: by.tell }));
}

function notFetched(url: string, why: Failure): Fetched {
  return { asked: url, got: url, status: null, contentType: '', text: null, redirects: [], failure: why, retryAfterMs: null };
}

/** One page for many looks. Jobs wait for each other; a page that no longer answers is thrown away with its context. */
function sharedPage(open: () => Promise<BrowserContext>): { use: Seat['withPage']; close: () => Promise<void> } {
  let page: Page | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const drop = async () => {
    const old = page?.context();
    page = null;
    await old?.close().catch(() => undefined);
  };
  const once = async <T>(job: (page: Page) => Promise<T>): Promise<T> => {
    if (page !== null && (page.isClosed() || !(await isAlive(page)))) await drop();
    page ??= await (await open()).newPage();
    return job(page);
  };
  return {
    use: (job) => {
      const mine = last.then(() => once(job));
      last = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      await last;
      await drop();
    },
  };
}

/** A thrown thing met on the way to a page, with what the gate knows. */
export function whyFailed(error: unknown, url: string, by: Equipment): Failure {
  return failureOf(error, { known: by.gate.failureFor(hostOf(url)) });
}
