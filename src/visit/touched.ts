import type { Page } from 'playwright';
import type { ConsentBanner } from '../model/arrival.ts';
import type { Look, Observation, Seen } from '../model/facts.ts';
import type { Observer, Store } from '../model/kit.ts';
import { asScreen } from './as-screen.ts';
import { consentBanner } from './consent-banner.ts';
import { raiseFence } from './fence.ts';
import { leaveContext } from './leave.ts';
import { loadHeld, QUIET } from './load-held.ts';
import type { Looks } from './looks.ts';
import { whyFailed, type Seat } from './seat.ts';
import { seeWith, type Seeing } from './seen.ts';
import { seenTwice } from './seen-twice.ts';

/** Answers of what acts as a finger does. */
export type Touched = ReadonlyMap<Observer<Page>, Observation<unknown>>;

/** A trial takes longer than a look: this many times the patience for a page. */
const PATIENCE = 3;
const PICTURE_MS = 5000;
const HELD = 'the page is only tried out, and nothing leaves it';

/** Remembers the consent banner of the first page that has one, with a picture of the screen: what answers it may load the page again. */
export function firstBanner(keep?: Store['keep']): { readonly see: (page: Page) => Promise<void>; readonly was: () => Promise<ConsentBanner | null> } {
  let banner: ConsentBanner | null = null;
  return {
    see: async (page) => {
      if (banner !== null) return;
      banner = await consentBanner(page);
      const image = banner === null || keep === undefined ? null : await page.screenshot({ type: 'jpeg', quality: 60, timeout: PICTURE_MS }).then((bytes) => keep(bytes, 'jpg'), () => null);
      if (banner !== null && image !== null) banner = { ...banner, image };
    },
    was: () => Promise.resolve(banner),
  };
}

/** What acts on a phone, on its page as it is loaded, of which nothing leaves from now on. The page is of no use for looking any more. */
export async function touchedNow(page: Page, observers: readonly Observer<Page>[], { url, order, seat, banner }: { readonly url: string; readonly order: ReturnType<Looks['order']>; readonly seat: Seat; readonly banner: NonNullable<Seeing['banner']> }): Promise<Touched> {
  if (observers.length === 0) return new Map();
  await raiseFence(page, URL.parse(page.url())?.origin ?? '', { ...(order.rules ?? QUIET), held: HELD, isShut: true });
  const { desktop, phone } = seat.by.screens;
  const asDesktop = <T>(job: () => Promise<T>): Promise<T> => asScreen(page, desktop, phone, job);
  const seen = await seeWith(page, { observers, device: 'phone', url, keep: order.keep, observerMs: seat.by.manners.pageMs * PATIENCE, banner, asDesktop });
  return new Map(observers.flatMap((observer) => {
    const answer = seen[observer.id];
    return answer === undefined ? [] : [[observer, answer] as const];
  }));
}

/** The answers; what one saw at fault is tried once more by a phone that comes for the first time, and only what both saw is kept. */
export async function touchedTwice(touched: Touched, look: Look, { seat, looks }: { readonly seat: Seat; readonly looks: Looks }): Promise<Seen> {
  const seen: Record<string, Observation<unknown>> = {};
  for (const [observer, first] of touched) seen[observer.id] = await seenTwice(observer, first, () => onFreshPhone(observer, look, seat, looks));
  return seen as Seen; // each key holds its own observer's answer, as in seen.ts
}

async function onFreshPhone(observer: Observer<Page>, look: Look, seat: Seat, looks: Looks): Promise<Observation<unknown>> {
  const no = await seat.mayAsk(look.asked);
  if (no !== null) return { ok: false, failure: no };
  const pages: Page[] = [];
  const banner = firstBanner();
  const open = async (kind: 'desktop' | 'phone'): Promise<Page> => {
    const page = await seat.openPage(kind);
    pages.push(page);
    return page;
  };
  const load = async (page: Page, order: ReturnType<Looks['order']>): Promise<void> => {
    const lost = await loadHeld(page, look.asked, seat.by, { order, because: HELD, isShut: true });
    if (lost !== null) throw new Error(lost.detail);
  };
  try {
    const page = await open('phone');
    const order = { ...looks.order(look.asked, 'full'), hasMouse: false };
    const { desktop, phone } = seat.by.screens;
    const seeing: Seeing = {
      observers: [observer], device: 'phone', url: look.got ?? look.asked, keep: order.keep, observerMs: seat.by.manners.pageMs * PATIENCE, banner: banner.was,
      anew: () => load(page, { ...order, beforeAnswer: banner.see }),
      asDesktop: (job) => asScreen(page, desktop, phone, job),
      desktop: async () => {
        const other = await open('desktop');
        await load(other, looks.order(look.asked, 'full'));
        return other;
      },
    };
    return (await seeWith(page, seeing))[observer.id] ?? { ok: false, failure: whyFailed(new Error('nothing was answered'), look.asked, seat.by) };
  } catch (error) {
    return { ok: false, failure: whyFailed(error, look.asked, seat.by) };
  } finally {
    for (const page of pages) await leaveContext(page.context());
  }
}
