import { defineCheck } from '../define-check.ts';
import { faultPlaces } from '../fault-places.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { passed } from '../verdict.ts';

/** Half a pixel of room for fractions of layout. */
const least = 23.5;
/** Up to so many small targets may fall under what 2.5.8 excepts and we cannot see: an equivalent control, the browser's own size. */
const forgivable = 2;

export const tapTarget = defineCheck({
  id: 'tap-target',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'Things to tap are too small or too close',
  about: 'Counts targets under 24 by 24 pixels that are neither in a sentence nor spaced apart. One or two are left to a person, since an equivalent control elsewhere cannot be seen. How many are under 44 pixels, the advice of WCAG 2.5.5 (AAA), is told and counts for nothing.',
  verify: 'Try to tap the named thing on a phone with your thumb.',
  matters: 'People with tremor, large fingers or no steady hand hit the neighbour instead, and leave the page that they were on.',
  mend: 'Give each target 24 by 24 pixels at least, or room around it: padding on the link does both.',
  unseen: 'An equivalent control that is a button, what scripts make larger, and targets in frames. axe’s target-size asks the same on either device with fewer exceptions.',
  techniques: ['C42'],
  severity: 'moderate',
  wcag: ['2.5.8'],
  judge: (_page, { layout: { targets, handheld } }) => {
    const small = targets.small.filter(({ inline, box }) => !inline && Math.min(box.width, box.height) < least);
    const [first] = small;
    const low = handheld?.under44 ?? 0;
    const advice = low > 0 ? ` ${low} of them ${low === 1 ? 'is' : 'are'} under 44 × 44 px, which is what is advised.` : '';
    if (first === undefined) return [passed(`None of ${many(targets.count, 'target')} is too small and too close.${advice}`)];
    const name = quote(first.name === '' ? first.selector : first.name);
    const size = `${Math.round(first.box.width)} × ${Math.round(first.box.height)} px`;
    return [{
      state: small.length > forgivable ? 'failed' : 'cantTell',
      message: `${small.length} of ${many(targets.count, 'target')} under 24 × 24 px and without room, first ${name} (${size}).`,
      fingerprint: fingerprint('tap-target', first.selector),
      places: faultPlaces(small.flatMap(({ spot, box }) => (spot === undefined ? [] : [{ spot, box }])), ({ box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px, and another target within reach`),
    }];
  },
});
