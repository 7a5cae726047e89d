import type { Locator, Page } from 'playwright';
import type { Failure } from '../model/failure.ts';
import type { Device } from '../model/survey.ts';
import { within } from './deadline.ts';
import { ACT_MS, handOn, patience, type Hand } from './hand.ts';
import { leaveContext } from './leave.ts';
import { loadPage, type Loaded } from './load.ts';
import type { Looks } from './looks.ts';
import { literally } from './pattern.ts';
import { whyFailed, type Seat } from './seat.ts';
import { noteSending } from './sending.ts';
import { underWay } from './under-way.ts';

export { ACT_MS };

/** A page in a context of its own, in which a journey acts. */
export interface Live { readonly page: Page; readonly loaded: Loaded; readonly close: () => Promise<void> }

/** Opens an address in a fresh context of the device; gives a failure instead where that cannot be. */
export async function openLive(seat: Seat, looks: Looks, device: Device, url: string): Promise<Live | Failure> {
  const no = (await seat.mayAsk(url)) ?? seat.pressing.whyNot(url);
  if (no !== null) return no;
  try {
    const page = await seat.openPage(device);
    noteSending(page);
    const close = (): Promise<void> => leaveContext(page.context());
    const loaded = await seat.by.lanes.visit(url, () => seat.pressing.timed(url, () => (
      loadPage(page, url, { ...looks.order(url, 'light'), hasMouse: device === 'desktop' }))));
    if (loaded.failure === null) return { page, loaded, close };
    await close();
    return loaded.failure;
  } catch (error) {
    return whyFailed(error, url, seat.by);
  }
}

/** Whether a live page was opened. */
export function isOpen(live: Live | Failure): live is Live {
  return 'page' in live;
}

/** What a live page answers; rejects with `Late` where it hangs. Whoever asks then throws the page away. */
export function answerOf<T>(seat: Seat, asking: () => Promise<T>): Promise<T> {
  return within(patience(seat.by.manners.pageMs), 'what was done on the page', asking);
}

const ACTS = new WeakMap<Page, number>();

/** How often something was done on a live page. */
export function actsOn(live: Live | null): number {
  return live === null ? 0 : ACTS.get(live.page) ?? 0;
}

/** Acts on the page and waits until it is quiet again, in its host's lane; false where the act could not be done. Rejects with `Late` where the page hangs. */
export async function act(seat: Seat, page: Page, doing: () => Promise<unknown>): Promise<boolean> {
  ACTS.set(page, (ACTS.get(page) ?? 0) + 1);
  return seat.by.lanes.visit(page.url(), () => underWay(page.context(), () => handOn(page, seat.by.manners.pageMs).act(doing)));
}

/** A hand on a live page, each act of which is done in its host's lane. */
export function handOf(seat: Seat, page: Page): Hand {
  return { ask: (asking) => answerOf(seat, asking), act: (doing) => act(seat, page, doing) };
}

/** The first visible button or link of exactly this name. */
export function control(page: Page, name: string): Locator {
  const exactly = new RegExp(`^\\W*${literally(name.trim())}\\W*$`, 'i');
  return page.getByRole('button', { name: exactly }).or(page.getByRole('link', { name: exactly })).filter({ visible: true }).first();
}
