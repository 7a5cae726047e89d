import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { notMeasured } from '../not-measured.ts';
import { many, quote } from '../quote.ts';
import { cantTell, passed } from '../verdict.ts';

export const targetAdvice = defineCheck({
  id: 'target-advice',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'Things to tap are smaller than a fingertip',
  about: 'Counts targets under 44 by 44 pixels, the size that WCAG 2.5.5 (AAA) and the makers of phones advise. Advice only: 24 pixels are what WCAG 2.2 asks at level AA, and another check tells of those.',
  matters: 'A fingertip covers about 44 pixels; what is smaller is hit by luck in a moving bus or with a trembling hand.',
  mend: 'Add padding to links and buttons until each is 44 pixels high.',
  verify: 'Try to tap the named thing on a phone with your thumb.',
  unseen: 'Links in sentences and what the browser draws by itself are left out.',
  techniques: ['C44'],
  severity: 'info',
  wcag: [],
  judge: (_page, { layout: { handheld, targets } }) => {
    if (handheld === undefined) return [notMeasured];
    const { count, first: [first, ...others] } = handheld.under44;
    if (first === undefined) return [passed(`All ${many(targets.count, 'target')} are 44 × 44 px or in a sentence.`)];
    const places = [first, ...others].map((one) => faultPlace(one, one.box === null ? 'under 44 px' : `${Math.round(one.box.width)} × ${Math.round(one.box.height)} px`));
    return [cantTell(`${count} of ${many(targets.count, 'target')} are under 44 × 44 px, first ${quote(first.name === '' ? first.selector : first.name)}.`, { places, fingerprint: fingerprint('target-advice', first.selector), severity: 'info' })];
  },
});
