import type { Spot } from './spot.ts';

/** A field of a form that was pressed empty, and what the page then said of it. */
export interface ErrorField {
  readonly spot: Spot;
  readonly label: string;
  /** By its markup or its label. */
  readonly isRequired: boolean;
  /** New words that stand with it and with no other field, at most 200 characters. */
  readonly near: string;
  /** New words that are named by its aria-describedby, aria-errormessage, label or group. */
  readonly tied: string;
  /** New words elsewhere name it. */
  readonly isNamed: boolean;
  /** Something new links to it. */
  readonly isLinked: boolean;
  readonly isInvalid: boolean;
  /** Which of its own looks or of its label's changed: `border-top-color: rgb(255, 0, 0)`; compared without the focus. */
  readonly changed: readonly string[];
  /** A new picture or sign stands with it. */
  readonly hasSign: boolean;
}

export interface FormTrial {
  /** The button that was pressed. */
  readonly spot: Spot;
  /** `browser`: the browser itself held the form and showed why; `page`: the page answered; `sent`: it would have been sent; `nothing`: nothing was to be seen. */
  readonly answered: 'browser' | 'page' | 'sent' | 'nothing';
  /** All new words, at most 400 characters, those of an alert of the browser's too. */
  readonly words: string;
  /** Some of the new words stand in a live region, or the browser showed an alert. */
  readonly isAnnounced: boolean;
  /** Where the focus was afterwards. */
  readonly focus: 'message' | 'field' | 'elsewhere';
  readonly fields: readonly ErrorField[];
}

/** What a form says to an entry that is no e-mail address or no date. */
export interface WrongEntry { readonly spot: Spot; readonly entry: string; readonly words: string }

/** A message of error that stands on the page as it loads. */
export interface StandingError {
  readonly spot: Spot;
  readonly words: string;
  /** `hidden`: to be seen, and kept from screen readers; `which`: names none of several fields; `twice`: names a label that several fields have; `cause`: says that a value is wrong, not why. */
  readonly trouble: 'hidden' | 'which' | 'twice' | 'cause';
}

/** Required fields that only the colour of their labels tells from the others. */
export interface ColouredRequired { readonly spot: Spot; readonly required: number; readonly optional: number; readonly colours: readonly [string, string]; readonly contrast: number }

/** What forms say when they are pressed empty; nothing is ever sent. */
export interface FormErrors {
  /** Forms that were pressed. */
  readonly tried: number;
  readonly forms: readonly FormTrial[];
  readonly wrong: readonly WrongEntry[];
  readonly standing: readonly StandingError[];
  /** Messages of error on the page as it loads. */
  readonly stood: number;
  /** Forms with required and other fields. */
  readonly mixed: number;
  readonly coloured: readonly ColouredRequired[];
  /** Parts that the time was over for, or in which the page did not come once more: what they tell was seen, and is not all. Absent: none. */
  readonly cut?: readonly ('forms' | 'wrong')[];
}
