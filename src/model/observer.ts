import type { ConsentBanner } from './arrival.ts';
import type { Facts, ObserverId } from './facts.ts';
import type { Store } from './store.ts';
import type { Device } from './survey.ts';

/** One way of looking at a loaded page. `Tab` is the browser's page, known only to `observe` and `visit`. */
export interface Observer<Tab, K extends ObserverId = ObserverId> {
  /** = file name = key of the facts. */
  readonly id: K;
  /** Of the engine or of this observer; stored beside every answer. */
  readonly version: string;
  /** `page`: once a load, on the desktop; `device`: on each device. */
  readonly each: 'page' | 'device';
  /** Also part of a light look. */
  readonly light: boolean;
  /** It only reads what stands on the page, by one question, and is asked it together with its neighbours that do. */
  readonly reads?: true;
  /** Of the pages that matter most: `loaded`: sees what a phone gets that loads the page itself; `shown`: sees that load on each further screen. */
  readonly again?: readonly ('loaded' | 'shown')[];
  /** It acts on the page (moves the focus, hovers, presses, resizes), so it gets a page of its own; absent: it only looks. */
  readonly deep?: DeepObserving<Facts[K]>;
  /**
   * Changes nothing on the page that outlives it, unless it is deep. May throw: the caller turns that into a Failure. `anew`, for deep ones
   * alone: loads the page once more, as it was in the beginning. `banner`, for those too: the consent banner that stands on the page. `ms`: what it
   * may take in all; then its whole answer is lost.
   */
  readonly observe: (tab: Tab, on: ObservedOn<Tab>) => Promise<Facts[K]>;
}

/** What an observer is given beside the page. */
export interface ObservedOn<Tab> {
  readonly device: Device;
  readonly url: string;
  readonly keep: Store['keep'];
  readonly ms?: number;
  readonly anew?: () => Promise<void>;
  readonly banner?: () => Promise<ConsentBanner | null>;
  /** For what acts on a phone: does the job while the same load is shown on the desktop’s screen. */
  readonly asDesktop?: <T>(job: () => Promise<T>) => Promise<T>;
  /** For what acts on a phone, when it is tried once more: the page as a desktop loads it, held back as this one; opened once, closed by the caller. */
  readonly desktop?: () => Promise<Tab>;
}

/** A way of looking, as reports need it. */
export type LookingCard = Pick<Observer<never>, 'id' | 'each' | 'again'> & { readonly own: boolean; /** It acts as a finger does, at the end of the phone’s own load. */ readonly touches?: true };

/** What has been seen in passing only is no fault: what a deep observer saw at fault is tried once more in a fresh tab. */
export interface DeepObserving<Fact> {
  /** It presses and types: not even a picture is asked for meanwhile, for its address could tell of that. */
  readonly presses?: true;
  /** It mostly waits and watches, so that it may go on beside the others. */
  readonly waits?: true;
  /** It sees a first visit from its beginning: its page is empty, it loads it itself by `anew`, and no consent banner is answered. */
  readonly firstVisit?: true;
  /**
   * It acts as a finger does, on the pages that matter most: first at the end of the phone’s own load. What it sees at fault there it tries
   * once more in a fresh context of a phone, whose page is empty until it loads it by `anew`.
   */
  readonly touches?: true;
  /** Whether anything was seen that a check may call a fault. */
  isSuspect(facts: Fact): boolean;
  /** What both saw; what only one of them saw at fault is left out or told as unsure. */
  agreed(first: Fact, second: Fact): Fact;
}
