import type { ConsentBanner } from './arrival.ts';
import type { EvidenceId, StayingBar } from './facts.ts';
import type { Spot } from './spot.ts';

/** A button that says it is a menu, and what a finger's tap on it did. */
export interface MenuTapped extends Spot {
  /** What in its markup or words says that it is one: `called “Menu”`. */
  readonly says: string;
  /** `opens`: links appeared; `changes`: something else did, or its markup changed; `leads`: it would have opened a page; `nothing`: none of these. */
  readonly did: 'opens' | 'changes' | 'leads' | 'nothing';
  /** Whether the tap asked for something that was held back, and might have done more with it. */
  readonly asked?: boolean;
}

/** An entry of a menu with further links that are not to be seen, and what taps on it did. */
export interface EntryTapped extends Spot {
  /** Names of the links that it keeps and that stand nowhere else on the phone’s page, at most 5. */
  readonly keeps: readonly string[];
  /** How many they are. */
  readonly count: number;
  /** `opens`: the links appeared; `leads`: it would have opened a page; `changes`: neither, and something else changed; `nothing`: none of these, whatever of it was tapped. */
  readonly did: 'opens' | 'leads' | 'changes' | 'nothing';
  /** Whether some of its links stand elsewhere in the page’s markup, where they are not to be seen either. */
  readonly isElsewhere: boolean;
  /** Whether a desktop’s pointer that rests on it makes them appear; null where that was not tried. */
  readonly onHover: boolean | null;
}

/** A part of the main content that is to be seen at a desktop’s size and not on a phone, nor what it holds, wherever was tapped. The spot is the desktop’s. */
export interface MissingPart extends Spot {
  readonly kind: 'links' | 'fields' | 'words' | 'cells';
  /** What it holds and the phone’s page does not: names of links, labels of fields, sentences; at most 5 of 160 characters. */
  readonly holds: readonly string[];
  /** How many links, fields, texts or cells. */
  readonly count: number;
  /** Why it may be none the less, in plain words; null where nothing was seen that speaks for that. */
  readonly doubt: string | null;
  /** As the desktop shows it. */
  readonly image?: EvidenceId;
}

/** What a finger can do and see on a page that a phone loads itself. Lists hold at most 10. */
export interface Touch {
  /** Whether all scripts, styles and answers of the page’s own host came and no script broke off; null where the page was there before anybody looked. */
  readonly isWhole: boolean | null;
  /** The consent banner before any answer, its share of the phone’s screen; null where none was found. */
  readonly banner: ConsentBanner | null;
  readonly menus: readonly MenuTapped[];
  readonly entries: readonly EntryTapped[];
  readonly missing: readonly MissingPart[];
  /** What stays on the screen when the page was moved by one screen, the largest first, at most 6, with a picture where it is much; null where the page is too short. */
  readonly moved: { readonly bars: readonly StayingBar[]; readonly image?: EvidenceId } | null;
  /** Things that were tapped to see whether they show what is missing. */
  readonly tapped: number;
}
