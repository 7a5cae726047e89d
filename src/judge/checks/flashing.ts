import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { kindsOf } from '../kinds-of.ts';
import { cantTell, passed } from '../verdict.ts';

export const flashing = defineCheck({
  id: 'flashing',
  of: 'page',
  devices: ['desktop'],
  needs: ['motion'],
  title: 'Does something large flash more than three times a second?',
  about: 'Puts the animations of large boxes through a second of their time and counts how often what they paint turns between light and dark. A hint: what a person sees of it depends on contrast, colour and size, which need another measurement.',
  verify: 'Record the screen and look at the frames of one second, or use a photosensitivity analyser. Take care of yourself.',
  matters: 'Flashing can bring on a seizure.',
  mend: 'Let nothing flash more than three times a second.',
  unseen: 'Films, animated pictures, drawings, and what scripts make flash without an animation.',
  techniques: ['G19', 'G176'],
  severity: 'info',
  wcag: ['2.3.1'],
  judge: (_page, { motion }) => {
    const [first] = motion.flashing;
    if (first === undefined) return [passed('Nothing large was seen to flash.')];
    const places = kindsOf(motion.flashing, ({ selector, html, name, landmark, box }) => ({ selector, html, name, landmark, box, why: 'more than three changes to dark and back within a second' }));
    return [cantTell('A large box flashes more than three times a second.', { places, severity: 'info', fingerprint: fingerprint('flashing', first.selector) })];
  },
});
