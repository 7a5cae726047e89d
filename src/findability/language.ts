import type { Words } from '../model/scenario.ts';

/** How a language is listened to. */
export interface Language {
  readonly id: 'en' | 'cy';
  /** The words of a text, in its order, lower case and without accents. */
  readonly words: (text: string) => readonly string[];
  /** What all forms of a word have in common. */
  readonly stem: (word: string) => string;
  /** Words that mean nothing by themselves. */
  readonly small: ReadonlySet<string>;
  /** What a run-together word may be made of, besides the task's own words. */
  readonly compounds: readonly string[];
  /** Words for what the resident does. */
  readonly actions: Readonly<Record<Words['action'], readonly string[]>>;
  /** Doors behind which anything may be, and what such a door smells of. */
  readonly hubs: Readonly<Record<string, number>>;
}
