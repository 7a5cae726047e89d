import type { ContentTable } from './content-table.ts';
import type { Spot } from './spot.ts';

/** A block of running text (a paragraph, a cell, a box that holds text itself) in which something was noticed. Lengths in CSS pixels. */
export interface TextBlock extends Spot {
  /** What was noticed: see the observer's page-traits.ts for how each is measured. */
  readonly traits: readonly TextTrait[];
  /** Its text, at most 300 characters; lines are kept apart by `\n`. */
  readonly text: string;
  readonly words: number;
  readonly px: number;
  /** Height of a line over the size of its letters; 0 where the browser chooses it. */
  readonly lineHeight: number;
  readonly lines: number;
  /** Characters on a line on average. */
  readonly perLine: number;
  /** The part of its text that the first trait is about, at most 120 characters. */
  readonly part: string;
}
export type TextTrait = 'spaced-letters' | 'columns' | 'italic' | 'capitals' | 'justified' | 'small' | 'long-lines' | 'tight' | 'underlined' | 'breaks' | 'emoticon' | 'sensory' | 'long-sentences';

/** A line that looks like a heading and is none. */
export interface HeadingLike extends Spot {
  readonly text: string;
  readonly px: number;
  readonly bold: boolean;
  /** Painted as one of the page's real headings of level 2 or lower is. */
  readonly asHeading: boolean;
  /** Words of the block that follows. */
  readonly next: number;
}

export interface ContentHeading extends Spot {
  readonly level: number;
  readonly text: string;
  readonly words: number;
}

/** Lines one after another that begin as a list's items do. */
export interface ListLike extends Spot {
  readonly mark: 'bullet' | 'dash' | 'number' | 'letter';
  readonly lines: number;
  readonly first: string;
  /** Words of the longest line. */
  readonly longest: number;
}

export interface Picture extends Spot {
  readonly kind: 'img' | 'svg' | 'canvas' | 'input' | 'area' | 'role' | 'background';
  /** Its alternative text as a screen reader gets it; '' for none, a decorative or a hidden one. */
  readonly alt: string;
  /** What its alt attribute says, whatever else is said of it; null where there is none. */
  readonly written: string | null;
  /** Marked as decorative or kept from screen readers. */
  readonly silent: boolean;
  /** Last part of its address, without query. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly linked: boolean;
  /** What its link says beside it. */
  readonly linkText: string;
  /** Its caption, or the text straight before or behind it in its own block. */
  readonly caption: string;
  /** Letters drawn in it as text (svg). */
  readonly letters: string;
}

export interface ContentLink extends Spot {
  readonly traits: readonly LinkTrait[];
  /** What a screen reader says of it. */
  readonly text: string;
  readonly href: string;
  /** Words that stand around it in its sentence, item, cell or heading of the cell. */
  readonly around: string;
  /** Whether a heading stands before it in the same part of the page. */
  readonly headed: boolean;
}
export type LinkTrait = 'generic' | 'format' | 'symbols' | 'address' | 'document' | 'window' | 'anchor' | 'twin' | 'repeat';

export interface Media extends Spot {
  readonly kind: 'video' | 'audio' | 'player';
  readonly src: string;
  readonly captions: boolean;
  readonly descriptions: boolean;
  /** A link or words near it that offer a transcript or another version. */
  readonly alternative: string;
  /** Text that stands near it, in words. */
  readonly near: number;
  readonly muted: boolean;
}

/** Text whose words are another language's than it is said to be. */
export interface Passage extends Spot {
  readonly text: string;
  readonly words: number;
  /** Primary tag that holds for it, lower case; '' for none. */
  readonly said: string;
  /** Whether an element inside the page says so, and not the page as a whole. */
  readonly own: boolean;
  /** Primary tag of the language of its little words or of its script, '' where unsure. */
  readonly measured: string;
  /** Share 0–1 of its words that are little words of the measured language, and of the language that it is said to be. */
  readonly share: number;
  readonly saidShare: number;
  /** It does nothing but offer the page in another language. */
  readonly isSwitch: boolean;
}

/** An element that names a language. */
export interface LanguageTag extends Spot { readonly tag: string; readonly isPage: boolean }

/** A control that has a name of its own beside what stands on it. */
export interface NamedControl extends Spot { readonly visible: string; readonly spoken: string }

/** A field's name beside those of its group. */
export interface LabelledField extends Spot { readonly label: string; readonly group: string }

/** Something of the markup that is only worth naming. */
export interface Mark extends Spot { readonly kind: 'deprecated' | 'css-words' | 'empty-paragraph' | 'abbreviation' | 'direction'; readonly text: string }

/** What the page’s words, pictures, headings, lists, tables, links and languages are. Lists hold the first of each kind only. */
export interface Content {
  /** Elements that were looked at. */
  readonly tried: number;
  /** Blocks of text, and their words in all. */
  readonly blocks: number;
  readonly words: number;
  /** The commonest size of text. */
  readonly bodyPx: number;
  readonly text: readonly TextBlock[];
  readonly headings: readonly ContentHeading[];
  readonly headingLikes: readonly HeadingLike[];
  readonly listLikes: readonly ListLike[];
  readonly pictures: readonly Picture[];
  /** How many links there are; below stand only those in which something was noticed. */
  readonly linkCount: number;
  readonly links: readonly ContentLink[];
  readonly tables: readonly ContentTable[];
  readonly media: readonly Media[];
  /** The page as a whole: what is said, what is measured of all that no element says otherwise of. */
  readonly pageLanguage: Omit<Passage, keyof Spot | 'text' | 'isSwitch' | 'own'>;
  /** How many passages were long enough, and those that differ. */
  readonly passageCount: number;
  readonly passages: readonly Passage[];
  readonly languageTags: readonly LanguageTag[];
  readonly namedControls: readonly NamedControl[];
  readonly fields: readonly LabelledField[];
  readonly marks: readonly Mark[];
}
