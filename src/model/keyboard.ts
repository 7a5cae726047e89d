import type { FaultPlace, Spot } from './spot.ts';

/** A walk through the page with the Tab key, and what was tried with other keys. Lengths and pixels in CSS pixels. */
export interface Keyboard {
  /** Stops that the walk came to. */
  readonly tried: number;
  /** Things on the page that Tab should come to, as its markup says. */
  readonly tabbable: number;
  /** `round`: came back to the start; `trapped`: a script kept the focus; `cut`: more stops than are walked; `left`: the page was left. */
  readonly ended: 'round' | 'trapped' | 'cut' | 'left';
  readonly trap: KeyboardTrap | null;
  /** Kinds of stops there are, and those whose look with and without the focus was compared (at most 40). */
  readonly kinds: number;
  readonly rings: readonly FocusRing[];
  /** Kinds whose look with and without the focus could not be told from what moves by itself; none where it is missing. */
  readonly moving?: number;
  /** Stops at which nothing of what has the focus can be seen. */
  readonly unseen: readonly UnseenStop[];
  /** Stops that lie whole under something that stays in place. */
  readonly obscured: readonly ObscuredStop[];
  /** Stops with words, and fields, that screen readers are told to leave out; none where it is missing. */
  readonly silent?: readonly Spot[];
  /** Whatever gave the focus away as soon as it came. */
  readonly dropped: readonly Spot[];
  /** What opened or left the page because the focus came to it. */
  readonly changes: readonly FocusChange[];
  /** Where the focus goes back in reading order within one group. */
  readonly jumps: readonly FocusJump[];
  /** Things with a tabindex that are no control, have nothing to scroll and listen to nothing. */
  readonly needless: readonly Spot[];
  /** Links at the page's beginning that promise to skip something. */
  readonly skips: readonly SkipLink[];
  /** What reacts to the mouse and can't have the focus. */
  readonly mouseOnly: readonly MouseOnly[];
  /** Custom controls of which the keys were tried. */
  readonly custom: readonly CustomControl[];
  /** Links, buttons and fields that are taken out of the order of Tab. */
  readonly removed: readonly RemovedControl[];
}

export interface KeyboardTrap {
  /** The stops between which the focus goes round, at most 10. */
  readonly cycle: readonly Spot[];
  /** Things that Tab should come to and that lie outside. */
  readonly beyond: number;
  /** Whether Shift+Tab leads out. */
  readonly leavesBackwards: boolean;
  /** Whether Escape leads out. */
  readonly leavesByEscape: boolean;
  /** `page`: words of the page that tell of a key; `link`: a link or button in the cycle that offers to tell. */
  readonly told: { readonly by: 'page' | 'link'; readonly words: string; readonly key: string | null; readonly works: boolean | null } | null;
  /** In a dialog, or in a layer that covers the middle of the screen. */
  readonly isInLayer: boolean;
}

/** One stop of each kind, as it looks with and without the focus. */
export interface FocusRing extends FaultPlace {
  /** Length of its outline. */
  readonly outline: number;
  /** Pixels that changed round it, with two pixels of tolerance for what only moved. */
  readonly changed: number;
  /** Pixels that changed clearly, at the same place. */
  readonly strong: number;
  /** Pixels whose contrast between before and after is 3:1 and more where they are: a border that grows is no mere move. */
  readonly clear?: number;
  /** Pixels that changed elsewhere on the screen; null where that was not asked, because enough changed here. */
  readonly elsewhere: number | null;
  /** Contrast between before and after of the tenth of the changed pixels that changed most, 1–21; null where nothing changed. */
  readonly contrast: number | null;
  /** It shows a caret. */
  readonly hasCaret: boolean;
}

export interface UnseenStop extends FaultPlace {
  /** Why nothing of it is seen: no size, see-through, clipped, off the screen. */
  readonly how: string;
  /** Pixels of the whole screen that changed when the focus came. */
  readonly changed: number;
  /** A link or button or the like, with a name. */
  readonly isControl: boolean;
}

export interface ObscuredStop extends FaultPlace {
  readonly by: Spot;
  /** Share of the screen that `by` covers, 0–1. */
  readonly share: number;
  readonly going: 'forwards' | 'backwards';
}

/** `dialog`: a message of the browser's own. */
export interface FocusChange extends Spot { readonly what: 'page' | 'window' | 'dialog' }

export interface FocusJump {
  readonly from: Spot;
  readonly to: Spot;
  /** By a tabindex greater than 0. */
  readonly isForced: boolean;
}

export interface SkipLink extends Spot {
  /** What its address names: an element there is, none, or something else than a place on this page. */
  readonly target: 'there' | 'missing';
  /** Whether it can be seen when it has the focus. */
  readonly isSeen: boolean;
  /** Where the next Tab went after Enter: past the target's beginning, before it, or nowhere that could be told. */
  readonly next: 'after' | 'before' | 'unsure';
  /** Enter moved the focus or changed the page in another way. */
  readonly didOther: boolean;
}

export interface MouseOnly extends FaultPlace {
  /** Events of the mouse that it listens to itself; none where only its role or pointer says so. */
  readonly events: readonly string[];
  readonly role: string;
  readonly hasPointer: boolean;
  /** What a click did, in words; '' where nothing was seen, null where none was made. */
  readonly did: string | null;
  /** Something beside it that has the focus might do the same. */
  readonly hasTwin: boolean;
}

export interface CustomControl extends FaultPlace {
  readonly role: string;
  /** What Enter or Space did, in words; '' where nothing was seen. */
  readonly keysDid: string;
  /** What a click did afterwards; null where the keys had done something. */
  readonly clickDid: string | null;
}

export interface RemovedControl extends Spot {
  readonly kind: 'link' | 'button' | 'field';
}
