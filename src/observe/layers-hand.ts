import type { Page, Request, Route } from 'playwright';
import type { Spot } from '../model/spot.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { changes, remember, trialFunctions, type Changed } from './layers-page.ts';
import { focusOn, numberAt, pointOn, quietPoint, spotsOf, unfocus } from './layers-place-page.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';

type InPage = (...args: never[]) => unknown;

/** What acts on a page: a pointer and keys that are real to it, and eyes that see what an act changed. Nothing that it opens is opened. */
export interface Hand {
  readonly tab: Page;
  /** Asks our own world of the page; the answer is what `main` gives, as JSON carried it. */
  readonly ask: <A, R>(main: (arg: A, kit: never) => R, arg: A, fellows?: readonly InPage[]) => Promise<Awaited<R>>;
  readonly remember: () => Promise<void>;
  readonly changed: (isNoise?: boolean) => Promise<Changed>;
  /** Looks again and again until `isSeen`, or the time is over; gives what it saw last. */
  readonly until: (ms: number, isSeen: (changed: Changed) => boolean) => Promise<Changed>;
  /** The number of what stands at the way; null where the page has nothing of the kind there. */
  readonly find: (way: string) => Promise<number | null>;
  readonly pointOn: (n: number) => Promise<{ readonly x: number; readonly y: number } | null>;
  readonly focusOn: (n: number) => Promise<boolean>;
  readonly key: (key: string) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
  /** The pointer to a quiet corner, the focus nowhere. */
  readonly away: () => Promise<void>;
  readonly spots: (things: readonly number[]) => Promise<readonly Spot[]>;
  /** Addresses that the page wanted to open since `remember`, a window's too; none was opened. */
  readonly opened: () => readonly { readonly url: string; readonly isWindow: boolean }[];
  /**
   * The page as it was in the beginning; numbers of things are not valid any more. Whether it came: where it did not, nor when it was asked for
   * again, there is no time for anything any more.
   */
  readonly anew: () => Promise<boolean>;
  /** Whether there is time left for one more trial, and a page to try it on. */
  readonly hasTime: () => boolean;
  readonly stop: () => Promise<void>;
}

/** What a load of the page is counted for. */
const LOAD_MS = 1_000;
/** Of the time that an observer may take the part that is used, so that there is an answer when it is over. */
const USED = .8;
/** On a slow machine the time may be over before the page came to do anything. */
const LEAST_LOOKS = 4;

/**
 * Takes a loaded page in hand until it was waited for `most` milliseconds, loads included: by that it is the same on a slow machine as on a
 * quick one. Only where that takes most of `ms`, the time by the clock, it ends sooner.
 */
export async function takeInHand(tab: Page, load: () => Promise<void>, { most, ms = Infinity }: { readonly most: number; readonly ms?: number | undefined }): Promise<Hand> {
  const end = Date.now() + ms * USED;
  let waited = 0;
  let opened: { url: string; isWindow: boolean }[] = [];
  let [isLoading, isGone] = [false, false];
  const hold = async (route: Route): Promise<void> => {
    const request = route.request();
    const isPage = !isLoading && isOfPage(request, tab);
    if (isPage) opened.push({ url: request.url(), isWindow: false });
    // A page that closes meanwhile makes either call fail: nothing is left to decide then.
    await (isPage ? route.abort('aborted') : route.fallback()).catch(() => undefined);
  };
  const onWindow = (popup: Page): void => {
    opened.push({ url: popup.url(), isWindow: true });
    popup.close().catch(() => undefined);
  };
  await tab.route(/./, hold);
  tab.on('popup', onWindow);
  const ask = pageAsker(tab);
  const wait = (for_: number): Promise<void> => {
    waited += for_;
    return new Promise((resolve) => { setTimeout(resolve, for_); });
  };
  const changed = async (isNoise = false): Promise<Changed> => ask(changes, { isNoise });
  return {
    tab, ask, wait, changed,
    remember: async () => { opened = []; await ask(remember, null); },
    until: async (for_, isSeen) => {
      const last = Date.now() + for_;
      for (let looks = 1; ; looks += 1) {
        await wait(60);
        const now = await changed();
        if (isSeen(now) || (looks >= LEAST_LOOKS && Date.now() >= last)) return now;
      }
    },
    find: (way) => ask(numberAt, { way }),
    pointOn: (n) => ask(pointOn, { n }),
    focusOn: (n) => ask(focusOn, { n }),
    key: (key) => tab.keyboard.press(key),
    away: async () => {
      await ask(unfocus, null);
      const { x, y } = await ask(quietPoint, null);
      await tab.mouse.move(x, y);
    },
    spots: async (things) => (await ask(spotsOf, { things }) as readonly unknown[]).map(asSpot), // a list of as many
    opened: () => opened,
    anew: async () => {
      waited += LOAD_MS;
      isLoading = true;
      try { await load().catch(load); } catch { isGone = true; }
      isLoading = false;
      opened = [];
      return !isGone;
    },
    hasTime: () => !isGone && waited < most && Date.now() < end,
    stop: async () => {
      tab.off('popup', onWindow);
      await tab.unroute(/./, hold).catch(() => undefined);
    },
  };
}

function pageAsker(tab: Page): Hand['ask'] {
  const base = [...visibleFunctions, ...spotFunctions, ...trialFunctions];
  return async (main, arg, fellows = []) => await inIsolation(tab, main, arg, [...base, ...fellows]) as never; // what `main` gives, carried as JSON
}

function isOfPage(request: Request, tab: Page): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame() === tab.mainFrame();
  } catch {
    return true; // it has no page yet
  }
}
