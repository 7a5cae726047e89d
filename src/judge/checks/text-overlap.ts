import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { failed, passed } from '../verdict.ts';

/** About one letter of body text, 8 × 12 px: less may be line boxes that touch without their letters touching. */
const oneLetter = 100;

export const textOverlap = defineCheck({
  id: 'text-overlap',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'Text or controls lie over each other on a phone',
  about: 'Counts pairs of texts or targets that share at least a letter’s room (100 square pixels). What is meant to lie over a picture is not counted.',
  verify: 'Open the page on a phone and look at the two named things.',
  matters: 'What lies under something else cannot be read or tapped.',
  mend: 'Give boxes room to grow with their text, and try the page at a phone’s width.',
  unseen: 'What is meant to lie over a picture.',
  severity: 'moderate',
  wcag: [],
  judge: (_page, { layout: { overlaps } }) => {
    const real = overlaps.filter(({ area }) => area >= oneLetter);
    const [first] = real;
    if (first === undefined) return [passed('No text or control lies over another.')];
    return [failed(`${many(real.length, 'overlap')}, first ${quote(first.a)} and ${quote(first.b)} (${Math.round(first.area)} px²).`, {
      fingerprint: fingerprint('text-overlap', first.a),
      places: real.flatMap(({ spot, b, area }) => (spot === undefined ? [] : [faultPlace(spot, `shares ${Math.round(area)} px² with ${quote(b)}`)])).slice(0, 10),
    })];
  },
});
