import type { Spot } from './spot.ts';

/** How a thing could be stopped: by a control in its own part of the page, perhaps by one elsewhere, or by none that was found. */
export type Stop = { readonly where: 'beside' | 'elsewhere'; readonly name: string } | null;

/** Something that changes by itself. */
export interface Moving extends Spot {
  /** moves: its place; blinks: whether it is seen; scrolls: what is in it; text: its words; picture: an animated image; film: a video without sound. */
  readonly how: 'moves' | 'blinks' | 'scrolls' | 'text' | 'picture' | 'film';
  /** Pixels moved in all, or times it changed; for pictures frames. */
  readonly amount: number;
  /** Between how many looks, half a second apart, it changed. */
  readonly changes: number;
  /** Seconds from the first change that was seen to the last, or that the animation says it lasts; null where it never ends. */
  readonly seconds: number | null;
  /** What it showed first and last, for text. */
  readonly words?: readonly string[];
  readonly stop: Stop;
}

/** A sound or film that starts by itself and is not silenced. */
export interface Sounding extends Spot {
  /** Seconds that it plays; null where it could not be loaded; Infinity is told as 86400. */
  readonly seconds: number | null;
  /** Whether it has a sound; null where that cannot be told. */
  readonly hasSound: boolean | null;
  readonly controls: boolean;
  readonly stop: Stop;
}

/** What moves, plays or vanishes by itself where a reader asked for nothing. Lists hold at most 20. */
export interface Motion {
  /** Things that were looked at. */
  readonly tried: number;
  /** Seconds for which the page was watched; 0 where there is nothing on it that could move. */
  readonly watched: number;
  /** Whether there is anything else on the page to read beside what moves. */
  readonly isBesideOthers: boolean;
  readonly moving: readonly Moving[];
  readonly sounding: readonly Sounding[];
  /** Text that counts down towards nothing. */
  readonly countdowns: readonly Spot[];
  /** Large things that change between light and dark more than three times a second. */
  readonly flashing: readonly (Spot & { readonly perSecond: number })[];
  /** Still moving where the reader's system asks for less motion. */
  readonly despite: readonly (Spot & { readonly how: Moving['how']; readonly amount: number })[];
  /** Kinds of events of the device's sensors that the page listens to, and whether turning the device changed what the page shows. */
  readonly sensors: { readonly events: readonly string[]; readonly changes: boolean; readonly stop: Stop };
}
