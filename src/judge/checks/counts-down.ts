import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { kindsOf } from '../kinds-of.ts';
import { quote } from '../quote.ts';
import { cantTell, passed } from '../verdict.ts';

export const countsDown = defineCheck({
  id: 'counts-down',
  of: 'page',
  devices: ['desktop'],
  needs: ['motion'],
  title: 'Does a time run out that can be stopped or made longer?',
  about: 'Watches the page’s words for a number or a time that counts down evenly. A hint: what happens at its end, and whether it can be put off, a person has to see.',
  verify: 'Wait until the named time is over, and look for a way to stop or lengthen it before.',
  matters: 'People who read, type or think slowly lose what they have filled in when a time runs out.',
  mend: 'Take the limit away, or warn in time and let a reader lengthen it with one key.',
  unseen: 'Limits that are not shown, or only near their end.',
  techniques: ['G133', 'G180', 'G198'],
  severity: 'info',
  wcag: ['2.2.1'],
  judge: (_page, { motion: { countdowns } }) => {
    const [first] = countdowns;
    if (first === undefined) return [passed('No text was seen to count down.')];
    const places = kindsOf(countdowns, ({ selector, html, name, landmark, box }) => ({ selector, html, name, landmark, box, why: 'its number goes down evenly while it is watched' }));
    return [cantTell(`A time counts down: ${quote(first.selector)}.`, { places, severity: 'info', fingerprint: fingerprint('counts-down', first.selector) })];
  },
});
