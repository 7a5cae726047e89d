import type { Spot } from './spot.ts';

/** Names, roles, fields, frames and media as they are marked up. Only what can be seen on the page as it loads; lists are cut, texts too. */
export interface Structure {
  /** Elements of the page. */
  readonly tried: number;
  /** Fields that a person fills in, at most 80. */
  readonly fields: readonly FieldFound[];
  /** Somewhere on the page it is said what a star beside a field means. */
  readonly explainsStar: boolean;
  /** Radio buttons or boxes that belong together, and dates in parts, at most 30. */
  readonly choices: readonly ChoiceFound[];
  /** Forms with something to type in, at most 20. */
  readonly forms: readonly FormFound[];
  /** Frames that show something, at most 30. */
  readonly frames: readonly FrameFound[];
  readonly bypass: BypassFound;
  /** Elements with a name or a description of their role where ARIA prohibits it, at most 30. */
  readonly misnamed: readonly MisnamedFound[];
  /** Other things, at most 20 of each kind. */
  readonly pieces: readonly PieceFound[];
  /** Pieces of text that are painted in another order than they are written in, at most 10. */
  readonly reordered: readonly ReorderedFound[];
}

/** Where a field's name comes from, the first that has words. */
export type NameSource = 'labelledby' | 'aria-label' | 'label' | 'title' | 'placeholder' | 'none';

export interface FieldFound {
  readonly spot: Spot;
  /** The `type` of an input, or `select` or `textarea`. */
  readonly kind: string;
  readonly name: string;
  readonly from: NameSource;
  /** Whether words that name it stand visibly beside it, tied to it or not. */
  readonly isLabelSeen: boolean;
  readonly placeholder: string;
  /** The attribute in lower case; '' where it is absent. */
  readonly autocomplete: string;
  /** The attribute `inputmode` in lower case; absent where it is not there, and in older facts. */
  readonly inputMode?: string;
  /** The number of its form, -1 outside of forms. */
  readonly form: number;
  /** Legends around it and the heading above it, the nearest last. */
  readonly about: string;
  /** Words of a label right before it that is tied to no field at all. */
  readonly looseLabel: string;
  /** Words of a label right before it that names its id and goes to something else with the same id; absent where there is none. */
  readonly takenLabel?: string;
  /** Words beside it that look like help or an error and that nothing ties to it. */
  readonly untiedHint: string;
  readonly untiedError: string;
  /** CSS pixels between it and its one visible label; null where it has no such. */
  readonly gap: number | null;
  /** It has a star beside its name; required in the markup too or not. */
  readonly hasStar: boolean;
  readonly isRequired: boolean;
}

export interface ChoiceFound {
  readonly spot: Spot;
  readonly kind: 'radio' | 'checkbox' | 'date';
  readonly count: number;
  /** Of the group around them; '' where there is none or it has no name. */
  readonly name: string;
  readonly holder: 'fieldset' | 'role' | 'none';
  /** The holder is there for these alone. */
  readonly hasEmptyLegend: boolean;
  /** Words right before the first of them, outside of its label. */
  readonly question: string;
  /** What those words are marked up as. */
  readonly questionAs: 'heading' | 'text';
  /** Each tells its question by itself: in a table with headers, or tied to words outside of its label. */
  readonly isToldEach: boolean;
}

export interface FormFound {
  readonly spot: Spot;
  readonly n: number;
  readonly texts: number;
  readonly hasButton: boolean;
  /** It looks for something: by its role, address or words. */
  readonly isSearch: boolean;
  /** The words of the form outside of its fields, at most 2,000 characters. */
  readonly words: string;
}

export interface FrameFound {
  readonly spot: Spot;
  readonly name: string;
  /** Host and path; '' where it has none. */
  readonly address: string;
  /** Title and first words of what it shows, where it may be read. */
  readonly shows: { readonly title: string; readonly words: string } | null;
}

/** What helps past the block that stands before the content. */
export interface BypassFound {
  /** The first block of links or asides that other pages have too, by its markup; null where there is none. */
  readonly block: Spot | null;
  /** Characters of text after the block that are in no block of that kind. */
  readonly textAfter: number;
  readonly hasMain: boolean;
  readonly hasHeading: boolean;
  readonly hasSkipLink: boolean;
  /** The words of a control that may be a skip link or may fold the block away; only trying tells. */
  readonly maybe: string;
}

export interface MisnamedFound { readonly spot: Spot; readonly attribute: string; readonly value: string; readonly text: string; readonly role: string }

export type PieceKind =
  | 'svg' | 'canvas' | 'embed' | 'object' | 'link-as-button' | 'button-as-link' | 'control-in-link' | 'css-text' | 'outdated';
/** `detail`: the words that the style sheet inserts, the address, or the element's name. */
export interface PieceFound { readonly kind: PieceKind; readonly spot: Spot; readonly detail: string }

export interface ReorderedFound {
  readonly spot: Spot;
  /** The words that are written first and painted after the others. */
  readonly first: string;
  readonly second: string;
  /** What moves them: `order`, `row-reverse`, `grid`, `position`, `float`. */
  readonly by: string;
}
