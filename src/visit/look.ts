import type { Page } from 'playwright';
import type { Screens } from '../model/device.ts';
import type { Look, Seen } from '../model/facts.ts';
import type { Observer, Store } from '../model/kit.ts';
import type { Device } from '../model/survey.ts';
import { lookId } from './address.ts';
import { asLastScreen } from './as-screen.ts';
import { failure } from './failure.ts';
import type { Loaded, Loading } from './load.ts';
import { loadUndisturbed } from './load-undisturbed.ts';
import { seeWith } from './seen.ts';
import { settle } from './settle.ts';

/** What is wanted of a page state. */
export interface LookOrder extends Loading {
  readonly site: string;
  /** What the look is asked for by: the address, or for a state without its own address one made of it. */
  readonly asked: string;
  readonly depth: Look['depth'];
  readonly observers: readonly Observer<Page>[];
  /** Those that are walked; what looks at each device sees both. */
  readonly screens: Pick<Screens, 'desktop' | 'phone'>;
  readonly keep: Store['keep'];
}

/**
 * One load of an address and every look at it: all observers on the desktop, then, for a full look, those that look at each
 * device once more on the same load under phone metrics. A page that failed is not observed. Never throws for the site.
 */
export async function takeLook(page: Page, order: LookOrder): Promise<Look> {
  let crashed = false;
  const noteCrash = (): void => { crashed = true; };
  page.on('crash', noteCrash);
  try {
    const look = await lookOnce(page, order, () => crashed);
    return crashed ? { ...look, failure: failure('crash', 'the browser’s page stopped working'), seen: {} } : look;
  } finally {
    page.off('crash', noteCrash);
  }
}

async function lookOnce(page: Page, order: LookOrder, isCrashed: () => boolean): Promise<Look> {
  const loaded = await loadUndisturbed(page, order.asked, order);
  if (loaded.failure !== null) return lookOf(order, loaded, {});
  const desktop = await see(page, order, 'desktop', loaded.got, wanted(order, () => true));
  const { screens } = order;
  const onPhone = (): Promise<Seen> => asLastScreen(page, screens.phone, screens.desktop, () => seeOnPhone(page, order, loaded.got));
  const phone = order.depth === 'full' && !isCrashed() ? await onPhone() : null;
  return lookOf(order, loaded, phone === null ? { desktop } : { desktop, phone });
}

async function seeOnPhone(page: Page, order: LookOrder, got: string | null): Promise<Seen> {
  await settle(page, order.pageMs);
  return see(page, order, 'phone', got, wanted(order, (observer) => observer.each === 'device'));
}

/** A look at the state in which a live tab is, on its own device only, by all observers (`full`) or the light ones. */
export async function takeLiveLook(page: Page, order: LookOrder, device: Device, loaded: Loaded): Promise<Look> {
  if (loaded.failure !== null) return lookOf(order, loaded, {});
  return lookOf(order, loaded, { [device]: await see(page, order, device, loaded.got, wanted(order, () => true)) });
}

function wanted(order: LookOrder, also: (observer: Observer<Page>) => boolean): readonly Observer<Page>[] {
  return order.observers.filter((observer) => observer.deep === undefined && (order.depth === 'full' || observer.light) && also(observer));
}

function see(page: Page, order: LookOrder, device: Device, got: string | null, observers: readonly Observer<Page>[]): Promise<Seen> {
  return seeWith(page, { observers, device, url: got ?? order.asked, keep: order.keep, observerMs: order.pageMs });
}

function lookOf(order: LookOrder, loaded: Loaded, seen: Look['seen']): Look {
  return { id: lookId(order.asked), site: order.site, asked: order.asked, ...loaded, depth: order.depth, seen };
}
