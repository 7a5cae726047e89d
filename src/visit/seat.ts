import type { BrowserContext, Page } from 'playwright';
import type { Failure } from '../model/failure.ts';
import type { Store } from '../model/kit.ts';
import type { Binding, Device, Site } from '../model/survey.ts';
import { hostOf, isOnSite } from './address.ts';
import { openContext, pageOf } from './context.ts';
import { latenessOf } from './deadline.ts';
import { isDestructive } from './destructive.ts';
import type { Equipment } from './equipment.ts';
import { failure, failureOf } from './failure.ts';
import type { Fetched } from './fetch.ts';
import type { Guarding } from './guard.ts';
import { keptOff, whyKeptOff } from './kept-off.ts';
import { hadEnough } from './manners.ts';
import { postLeave } from './post-leave.ts';
import { pressClock, type PressClock } from './press-clock.ts';
import { sharePage, type SharedPage } from './shared-page.ts';
import { findWall, type Wall } from './wall.ts';

/** Our place at one site: every request to it goes through here, and nothing is asked once it has turned us away. */
export interface Seat {
  readonly site: Site;
  readonly binding: Binding | null;
  readonly store: Store;
  readonly by: Equipment;
  /** Why nothing may be asked of this address, or null. */
  readonly mayAsk: (url: string) => Promise<Failure | null>;
  /** One plain GET in the host's lane; who is turned away by the site comes once more, slowly. */
  readonly fetch: (url: string) => Promise<Fetched>;
  /** The same for what is no web page: a text of any kind, unpacked where it is a gzip file; cut off where it is too large. */
  readonly fetchText: (url: string) => Promise<Fetched>;
  /** The same for a file of at most 8 MB, as bytes; a larger one is `too-large`. */
  readonly fetchBytes: (url: string) => Promise<Fetched>;
  /** For answers that the browser got: what is done in the host's lane, with the same patience as `fetch`. */
  readonly patiently: <T extends Turned>(url: string, ask: () => Promise<T>) => Promise<T>;
  /** The page that the site's looks share. */
  readonly page: SharedPage;
  /** What pressing has cost here. */
  readonly pressing: PressClock;
  /** A page in a fresh context of its own; closing it is the caller's. */
  readonly openPage: (device: Device, leave?: Leave) => Promise<Page>;
  /** Why the site as a whole turned us away, or null. */
  readonly wall: () => Failure | null;
}

/** What is written down of one journey's pages, and what it may send. */
export type Leave = Pick<Guarding, 'notes' | 'posts' | 'isOwn'>;

/** What tells whether we were turned away. */
type Turned = Pick<Fetched, 'failure' | 'status'> & { readonly retryAfterMs?: number | null };

/** Takes the seat; a wall met in an earlier sitting of this edition still stands. */
export async function takeSeat(site: Site, binding: Binding | null, store: Store, by: Equipment): Promise<Seat> {
  const optedOut = binding?.optOut == null ? null : failure('opted-out', binding.optOut.because);
  const wall = await findWall(site, store, optedOut);
  const mayAsk = async (url: string): Promise<Failure | null> => {
    if (by.signal.aborted) return failure('interrupted', 'the survey was stopped');
    if (isDestructive(url)) return failure('unsafe', 'the address says that opening it ends or removes something');
    const kept = keptOff(url, site.home);
    if (kept !== null) return whyKeptOff(kept);
    const standing = wall.standing();
    if (standing !== null && isOnSite(url, site.home)) return standing;
    return by.robots.refusal(url);
  };
  const patiently: Seat['patiently'] = (url, ask) => askPatiently(url, ask, wall, site, by);
  const fetchBy = (how: Equipment['fetch']) => async (url: string): Promise<Fetched> => {
    const no = await mayAsk(url);
    return no === null ? patiently(url, () => how(url)) : notFetched(url, no);
  };
  return {
    site, binding, store, by, mayAsk, fetch: fetchBy(by.fetch), fetchText: fetchBy(by.fetchText), fetchBytes: fetchBy(by.fetchBytes), patiently, wall: wall.standing,
    pressing: pressClock(by.pressMs),
    page: sharePage(() => contextFor(site, 'desktop', by)),
    // Who acts outside of a journey puts words to the site's search.
    openPage: async (device, leave = { posts: postLeave(binding?.allow.post ?? []) }) => pageOf(await contextFor(site, device, by, leave)),
  };
}

async function askPatiently<T extends Turned>(url: string, ask: () => Promise<T>, wall: Wall, site: Site, by: Equipment): Promise<T> {
  const first = await by.lanes.visit(url, ask);
  // Where a site's links lead on another host is no reason to wait there: that host may be surveyed too.
  if (!isOnSite(url, site.home)) return first;
  minds(url, first, by);
  if (first.failure?.kind !== 'blocked') {
    wall.passed();
    return first;
  }
  if (by.signal.aborted) return first;
  const second = await by.lanes.visit(url, ask);
  if (second.failure?.kind !== 'blocked') return second;
  await wall.met(second.failure, url, second.status, async () => {
    const home = await by.lanes.visit(site.home, () => by.fetch(site.home));
    return home.failure?.kind === 'blocked';
  });
  return second;
}

/** Comes more slowly to a host that has had enough, and by and by again as before to one that answers. */
function minds(url: string, answer: Turned, by: Equipment): void {
  const because = hadEnough(answer);
  if (because !== null) by.lanes.slower(hostOf(url), because, answer.retryAfterMs ?? null);
  else if (answer.failure === null) by.lanes.faster(hostOf(url));
}

async function contextFor(site: Site, device: Device, by: Equipment, leave: Leave = {}): Promise<BrowserContext> {
  const { gate, manners, tell, secrets } = by;
  // On the desktop we come by our own name alone; as a phone with what phones call themselves before it.
  const screen = device === 'desktop' ? { ...by.screens.desktop, agent: null } : by.screens.phone;
  return openContext(await by.browser(), screen, { site: site.id, home: site.home, userAgent: manners.userAgent, proxy: gate.proxy, tell, isSecret: secrets.isIn, ...leave });
}

function notFetched(url: string, why: Failure): Fetched {
  return { asked: url, got: url, status: null, contentType: '', text: null, redirects: [], failure: why, retryAfterMs: null };
}

/** A thrown thing met on the way to a page, with what the gate knows. */
export function whyFailed(error: unknown, url: string, by: Equipment): Failure {
  return latenessOf(error) ?? failureOf(error, { known: by.gate.failureFor(url) });
}
