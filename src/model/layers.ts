import type { Spot } from './spot.ts';

/** Something that appeared when the pointer rested on a thing, and whether the keyboard makes it appear too. */
export interface HoverFact {
  readonly spot: Spot;
  /** Words of what appeared, at most 200 characters. */
  readonly shows: string;
  /** Links and controls that appeared. */
  readonly controls: number;
  /** What appeared tells or offers nothing that is not to be seen or named elsewhere on the page. */
  readonly isElsewhere: boolean;
  /** The thing is, or holds, a link to another page, where the same may be found. */
  readonly leadsOn: boolean;
  /** How the keyboard made it appear; `none`: in none of the ways tried. */
  readonly keys: 'focus' | 'press' | 'none';
  /** Whether it stayed when the pointer went onto it in one move; null where that could not be tried. */
  readonly staysUnder: boolean | null;
  /** It lies over other text. */
  readonly covers: boolean;
  /** Whether Escape took it away while the pointer rested. */
  readonly escapes: boolean;
  /** Things of this kind on the page. */
  readonly count: number;
}

/** A dialog: a layer that makes the rest of the page inert, says so, or lies over all of it. */
export interface DialogFact {
  readonly spot: Spot;
  /** What opened it; null where it was open when the page was loaded. */
  readonly opener: Spot | null;
  /** `native`: shown modal by the browser; `says`: aria-modal or a role; `covers`: it lies over most of the page. */
  readonly by: 'native' | 'says' | 'covers';
  /** Whether the focus was in it a second after it opened. */
  readonly movedIn: boolean;
  /** Whether the next Tab came into it, where the focus was not moved. */
  readonly nextTabIn: boolean;
  /** Things in it that can have the focus. */
  readonly controls: number;
  /** What got the focus behind it while it was open; null where the focus stayed in, or that was not tried. */
  readonly escapedTo: Spot | null;
  readonly escape: boolean;
  /** A control that the keyboard reached and that closed it; null where none was found or Escape was enough. */
  readonly closer: Spot | null;
  /** What closes it for a mouse; null where that was not tried or nothing did. */
  readonly mouseCloser: Spot | null;
  /** What says that it closes and could not be reached by the keyboard; null where there is no such thing. */
  readonly outOfReach: Spot | null;
  /** Whether the focus came back to the opener or near it; null where it was not closed. */
  readonly returned: boolean | null;
}

/** A control that shows and hides something. */
export interface OpenerFact {
  readonly spot: Spot;
  /** aria-expanded before and after; null where it has none. */
  readonly before: string | null;
  readonly after: string | null;
  /** What it is named as controlling, or what stands beside it, appeared or went. */
  readonly isOwn: boolean;
  readonly shows: string;
  /** A second press took it away again. */
  readonly toggles: boolean;
  /** Its words, role or other states tell of the change: a changed label, aria-pressed, aria-selected, a popup named as such. */
  readonly tells: boolean;
}

/** A field that did more than take a value when it was changed. */
export interface InputFact {
  readonly spot: Spot;
  /** `page`: it would have opened a page; `same`: the same page with another query; `window`: a window; `focus`: it moved the focus. */
  readonly did: 'page' | 'same' | 'window' | 'focus';
  readonly to: string;
  /** Words before it say what will happen. */
  readonly isWarned: boolean;
}

/** A message that appeared after a press. */
export interface MessageFact {
  readonly spot: Spot;
  readonly opener: Spot;
  readonly words: string;
  /** It stands in a live region, or the focus went to it. */
  readonly isAnnounced: boolean;
  /** Milliseconds after which it was gone by itself, in whole seconds; null where it stayed as long as was waited. */
  readonly goneAfterMs: number | null;
}

/** A printable key that did something with the focus nowhere. */
export interface ShortcutFact {
  readonly key: string;
  /** What it did, in plain words. */
  readonly did: string;
  /** Something to be seen on the page talks of keyboard shortcuts and may switch them off. */
  readonly hasSetting: boolean;
}

/** A part of the trial: resting the pointer on things, going down with it, pressing, changing fields, pressing keys. */
export type LayersPart = 'hovers' | 'downs' | 'openers' | 'inputs' | 'keys';

/** What opens, appears on hover, or changes by itself. */
export interface Layers {
  /** Things that were looked at: hovered, pressed, changed. */
  readonly tried: number;
  readonly hovered: number;
  readonly pressed: number;
  readonly entered: number;
  /** Keys pressed with the focus nowhere; 0 where nothing listens to keys. */
  readonly keys: number;
  readonly hovers: readonly HoverFact[];
  readonly dialogs: readonly DialogFact[];
  readonly openers: readonly OpenerFact[];
  readonly inputs: readonly InputFact[];
  readonly messages: readonly MessageFact[];
  readonly shortcuts: readonly ShortcutFact[];
  /** Things that act when the pointer goes down on them, before it comes up. */
  readonly downs: readonly Spot[];
  /** Things to drag beside which there is nothing to press. */
  readonly drags: readonly Spot[];
  /** Things with an accesskey, `html` telling which. */
  readonly accessKeys: readonly Spot[];
  /** Parts that the time was over for, or in which the page did not come once more: what they tell was seen, and is not all. Absent: none. */
  readonly cut?: readonly LayersPart[];
}
