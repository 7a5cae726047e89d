import type { Rgb } from './colour.ts';
import type { EvidenceId } from './facts.ts';
import type { Spot } from './spot.ts';

/** What is painted on hover and focus, and what only pixels tell. Contrast as WCAG 2 reckons it, 1–21; shares 0–1. */
export interface Paint {
  /** Things that were looked at. */
  readonly tried: number;
  /** Texts on pictures and gradients, or placed over something, and text in drawings. */
  readonly texts: { readonly measured: number; readonly faint: readonly PaintedText[] };
  /** Links and buttons with the mouse on them and with the focus, one of each kind. */
  readonly states: { readonly tried: number; readonly faint: readonly StatedText[]; readonly cueless: readonly CuelessLink[] };
  /** Fields, boxes to tick and buttons that are a picture alone, one of each kind; those under 3:1. */
  readonly controls: { readonly tried: number; readonly weak: readonly WeakControl[] };
  /** Pictures in which words could be read, and which ones; absent where nothing reads pictures. */
  readonly pictures?: { readonly tried: number; readonly read: readonly ReadPicture[] };
}

export interface PaintedText extends Spot {
  readonly words: string;
  /** The text's colour as it was computed. */
  readonly colour: Rgb;
  readonly needed: number;
  /** Of the text's colour against the middle one of the colours that are right behind and beside its letters. */
  readonly median: number;
  /** Share of what is behind and beside the letters against which the contrast is too small. */
  readonly below: number;
  /** A whole word, or most of the text, is clearly too faint. */
  readonly isCertain: boolean;
  readonly image?: EvidenceId;
}

export interface StatedText extends PaintedText { readonly state: 'hover' | 'focus' }

/** A link in running text without another sign than its colour. */
export interface CuelessLink extends Spot {
  /** Against the words beside it; 1 where they have the same colour. */
  readonly contrast: number;
  /** Whether the mouse on it adds a sign. */
  readonly isMarkedOnHover: boolean;
}

export interface WeakControl extends Spot {
  readonly kind: 'field' | 'tick' | 'icon';
  /** The best that tells it from what is around it. */
  readonly contrast: number;
  /** Something else inside shows where it is: a value, a placeholder, an arrow. */
  readonly hasInside: boolean;
  readonly image?: EvidenceId;
}

/** A picture with words in it. */
export interface ReadPicture extends Spot {
  readonly words: string;
  /** Words of it, at least four letters long, that its alternative text and the words around it lack. */
  readonly missing: readonly string[];
  readonly by: 'drawing' | 'reading';
}
