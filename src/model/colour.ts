import type { Spot } from './spot.ts';

/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** Colours of text and links as they are painted at rest. Contrast as WCAG 2 reckons it, 1–21. Lists hold each kind once, with how many there are. */
export interface Colour {
  /** Things that were looked at. */
  readonly tried: number;
  /** Links in running text, all. */
  readonly linksInText: number;
  /** Of these the ones that nothing but their colour tells from the words beside them, at most 40 kinds. */
  readonly links: readonly LinkTint[];
  /** Placeholders and words put in by a style sheet whose colours are known without measuring pixels. */
  readonly texts: { readonly tried: number; readonly weak: readonly TextTint[] };
  /** Sentences that send people by colour alone, at most 10. */
  readonly words: readonly (Spot & { readonly words: string })[];
  /** Things beside each other that only their colour tells apart, at most 10. */
  readonly signs: readonly ColourSign[];
  /** Where a style sheet sets one of text and background colour and leaves the other to chance. */
  readonly halves: readonly (Spot & { readonly set: 'text' | 'background' })[];
}

export interface LinkTint extends Spot {
  /** Between the link's words and those beside them; 1 where they have the same colour. */
  readonly contrast: number;
  /** axe's own rule looks at such links. */
  readonly byAxe: boolean;
  readonly count: number;
}

export interface TextTint extends Spot {
  readonly of: 'placeholder' | 'pseudo';
  readonly words: string;
  readonly contrast: number;
  readonly needed: number;
  readonly count: number;
}

export interface ColourSign extends Spot {
  readonly kind: 'label' | 'item' | 'cell' | 'dot';
  /** How many things are beside each other, and how many colours they have. */
  readonly among: number;
  readonly colours: number;
}
