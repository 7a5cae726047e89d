import type { LostText } from '../model/resize.ts';
import type { FaultPlace } from '../model/spot.ts';
import { kindsOf } from './kinds-of.ts';
import { quote } from './quote.ts';

/** What was measured of a lost text, in plain words. */
export function lostWords({ how, by, lost, of, ellipsis }: LostText): string {
  const box = quote(by);
  if (how === 'overlapped') return `its letters and those of ${box} lie over each other by ${lost} of ${of} px of their height`;
  if (how === 'covered') return `${box} lies over ${lost} of ${of} px of its letters’ height`;
  if (how === 'outside') return `${lost} of ${of} px lie beyond the screen, in the fixed box ${box}, which cannot be scrolled`;
  if (how === 'hidden') return `whole lines lie beyond ${box}, which hides what overflows${ellipsis ? ' with an ellipsis' : ''}`;
  return `${lost} of ${of} px of a line are cut off by ${box}, which hides what overflows${ellipsis ? ' with an ellipsis' : ''}`;
}

/** Places of lost texts in a state of the page. */
export function lostPlaces(all: readonly LostText[], when: string): readonly FaultPlace[] {
  return kindsOf(all, ({ selector, html, name, landmark, box, image, ...lost }) => {
    const why = lostWords({ selector, html, name, landmark, box, ...lost });
    return { selector, html, name, landmark, box, why, when, ...(image !== undefined && { image }) };
  });
}
