import type { Frame } from './kit.ts';
import type { Route } from './survey.ts';
import type { Outcome } from './visit.ts';

/** How a task's way by one route went on the phone beside the desktop. What says nothing of the site on either device is never a difference. */
export type DifferenceKind = 'same' | 'phone-longer' | 'phone-shorter' | 'phone-lost' | 'desktop-lost' | 'could-not-tell';

/**
 * Why a link of the desktop's way was harder to come by on the phone: it stood behind a menu that was closed there, something lay over it, it
 * was in the page and not shown, it was not in the page, or it stood much further down.
 */
export type HiddenBy = 'menu' | 'covered' | 'not-shown' | 'not-there' | 'far-down';

export interface HiddenLink {
  readonly by: HiddenBy;
  /** Its words. */
  readonly text: string;
  /** Address of the page that it stands on, and that page's look. */
  readonly on: string;
  readonly look: string | null;
  /** What the thing is called that was pressed to open the menu; absent where nobody noted it. */
  readonly opener?: string;
  /** Of what is far down: on which screen of its page it stands, from 1. */
  readonly screen?: { readonly desktop: number; readonly phone: number };
}

/** How one device's journey ended. */
export interface WayWalked {
  readonly outcome: Outcome;
  /** Null where it did not arrive. */
  readonly clicks: number | null;
}

/** One task, one route, both devices; all of it from stored facts. */
export interface DeviceDifference {
  readonly task: string;
  readonly route: Route;
  readonly desktop: WayWalked;
  readonly phone: WayWalked;
  readonly difference: DifferenceKind;
  /** Null where no such link was seen. */
  readonly hidden: HiddenLink | null;
  /** In a sentence: how many clicks on each, or where it ended, and what hid the way. */
  readonly because: string;
}

/** A page that a journey stood on, and what led on from there. */
export interface FilmStop {
  readonly url: string;
  /** Null where it was not looked at. */
  readonly look: string | null;
  /** 0-based: the step of the journey that was taken here, or at which it ended; null on the last page of a way that went on no further. */
  readonly step: number | null;
  /** Words of the link or control that the step used, or wanted; '' where it used none. */
  readonly used: string;
  /** It stood behind a menu that had to be opened. */
  readonly opened: boolean;
  /** Where it stands on the picture of the page on this device; null where it is not known there. */
  readonly frame: Frame | null;
}

/** A journey page by page. */
export interface FilmStrip {
  /** Id of its visit. */
  readonly visit: string;
  readonly stops: readonly FilmStop[];
}
