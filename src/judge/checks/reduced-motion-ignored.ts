import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { kindsOf } from '../kinds-of.ts';
import { many, quote } from '../quote.ts';
import { cantTell, passed } from '../verdict.ts';

/** A tenth of the desktop's screen, in square pixels. */
const large = 115_000;

export const reducedMotionIgnored = defineCheck({
  id: 'reduced-motion-ignored',
  of: 'page',
  devices: ['desktop'],
  needs: ['motion'],
  title: 'Does the page keep still for people who ask for less motion?',
  about: 'Tells the page that the reader’s system asks for less motion and looks for large things that go on moving by themselves for more than five seconds. A hint: WCAG asks for it at its highest level only.',
  verify: 'Ask for reduced motion in your system’s settings, open the page and watch the named place.',
  matters: 'Large movement makes people with vestibular disorders dizzy or sick.',
  mend: 'Put the animation into @media (prefers-reduced-motion: no-preference).',
  unseen: 'What moves on scrolling or pressing, and what scripts set off later than a second after the page has loaded.',
  techniques: ['C39'],
  severity: 'info',
  wcag: [],
  judge: (_page, { motion: { despite } }) => {
    const all = despite.filter(({ box }) => (box?.width ?? 0) * (box?.height ?? 0) >= large);
    const [first] = all;
    if (first === undefined) return [passed('Nothing large was seen to move where less motion is asked for.')];
    const places = kindsOf(all, ({ selector, html, name, landmark, box }) => ({ selector, html, name, landmark, box, why: 'it goes on moving', when: 'when less motion is asked for' }));
    return [cantTell(`${many(all.length, 'large thing')} moving although less motion is asked for, first ${quote(first.name === '' ? first.selector : first.name)}.`, { places, severity: 'info', fingerprint: fingerprint('reduced-motion-ignored', first.selector) })];
  },
});
