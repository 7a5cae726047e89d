import type { Moving } from '../../model/motion.ts';
import type { FaultPlace } from '../../model/spot.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { kindsOf } from '../kinds-of.ts';
import { many, quote } from '../quote.ts';
import { movingWords, stopWords } from '../stop-words.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

export const movingContent = defineCheck({
  id: 'moving-content',
  of: 'page',
  devices: ['desktop'],
  needs: ['motion'],
  title: 'Something moves by itself and cannot be stopped',
  about: 'Watches the page for some seconds and reads how long its animations and animated pictures last: what moves, blinks or changes by itself for more than five seconds beside other content needs a control that says it pauses, stops or hides it. Signs of loading, clocks and small things are left alone; marquee and blink elements are axe’s.',
  verify: 'Open the page, touch nothing, and watch the named place for ten seconds; then look for a control that stops it.',
  matters: 'Many people cannot read, or read on, while something moves beside the text; some feel ill.',
  mend: 'Let nothing start by itself, or let it end within five seconds, or put a pause button beside it that works with the keyboard.',
  unseen: 'What starts after a scroll or a longer wait, what moves inside frames and drawings, and whether a control that says so does stop it. Stopping under the mouse alone is no control.',
  techniques: ['F16', 'F4', 'F7', 'G4', 'G11', 'G186', 'G187'],
  act: ['efbfc7'],
  severity: 'serious',
  wcag: ['2.2.2'],
  judge: (_page, { motion: { tried, moving, isBesideOthers } }) => {
    if (moving.length === 0) return [tried === 0 ? inapplicable('There is nothing on the page that could move.') : passed('Nothing was seen to move by itself for more than five seconds.')];
    if (!isBesideOthers) return [inapplicable('What moves stands alone on the page.')];
    const certain = moving.filter(({ stop, changes }) => stop === null && changes > 0);
    const unsure = moving.filter(({ stop, changes }) => stop?.where === 'elsewhere' || (stop === null && changes === 0));
    const [first] = certain.length > 0 ? certain : unsure;
    if (first === undefined) return [passed(`${many(moving.length, 'thing')} that moves by itself can be stopped by a control beside it.`)];
    const told = certain.length > 0 ? certain : unsure;
    const message = `${many(told.length, 'thing')} moving by itself, first ${quote(first.name === '' || first.how === 'text' ? first.selector : first.name)}: ${movingWords(first)}; ${stopWords(first.stop)}.`;
    const more = { places: placesOf(told), fingerprint: fingerprint('moving-content', first.selector) };
    return [certain.length > 0 ? failed(message, more) : cantTell(message, { ...more, severity: 'info' })];
  },
});

function placesOf(all: readonly Moving[]): readonly FaultPlace[] {
  return kindsOf(all, (one) => {
    const { selector, html, name, landmark, box } = one;
    return { selector, html, name, landmark, box, why: `${movingWords(one)}; ${stopWords(one.stop)}` };
  });
}
