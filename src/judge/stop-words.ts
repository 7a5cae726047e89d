import type { Moving, Stop } from '../model/motion.ts';
import { quote } from './quote.ts';

/** What was looked for to stop a thing, in plain words. */
export function stopWords(stop: Stop): string {
  if (stop === null) return 'no control to pause, stop or hide it was found on the page';
  return stop.where === 'beside' ? `${quote(stop.name)} beside it may stop it` : `${quote(stop.name)} elsewhere on the page may stop it`;
}

/** How a thing changes by itself, in plain words that are the same whenever it is watched. */
export function movingWords({ how, amount, changes, seconds }: Moving): string {
  const long = seconds === null ? 'without end' : 'for more than five seconds';
  if (how === 'moves') return `it moves ${long}`;
  if (how === 'blinks') return `it or what is in it comes and goes ${long}`;
  if (how === 'text') return `its words change ${long}`;
  if (how === 'film') return changes === 0 ? 'a film is to start by itself, and could not be loaded here' : `a film plays by itself ${long}`;
  return amount > 1 ? `an animated picture of ${amount} frames moves ${long}` : `its picture changes ${long}`;
}
