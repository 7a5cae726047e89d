import type { PaintedText } from '../../model/paint.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

export const contrastOnImage = defineCheck({
  id: 'contrast-on-image',
  of: 'page',
  devices: ['desktop'],
  needs: ['paint'],
  title: 'Text too faint on a picture or gradient',
  about: 'Measures, pixel by pixel, how text on pictures, gradients and veils stands out from what is right behind and beside its letters. Shadows, outlines and panels behind the letters count as what is behind them.',
  verify: 'Pick the text’s colour and several colours right beside its letters with a contrast tool: it needs 4.5:1, or 3:1 where the letters are large.',
  matters: 'A heading or link on a photograph that can hardly be read is lost to who sees poorly, and to everyone in the sun.',
  mend: 'Put a plain or nearly opaque panel behind the words, darken the picture under them, or take them off the picture.',
  unseen: 'Text inside pictures, text over moving pictures, other pictures that the same place shows at other times or on other screens.',
  techniques: ['F83', 'G18', 'G145'],
  act: ['afw4f7', '09o5cg'],
  severity: 'serious',
  wcag: ['1.4.3'],
  judge: (_page, { paint: { texts } }) => {
    if (texts.measured === 0) return [inapplicable('No text was found on pictures or gradients.')];
    const [certain, doubtful] = [texts.faint.filter(({ isCertain }) => isCertain), texts.faint.filter(({ isCertain }) => !isCertain)];
    const [first] = certain.length > 0 ? certain : doubtful;
    if (first === undefined) return [passed(`${many(texts.measured, 'text')} on pictures, gradients or under veils measured: all stand out enough.`)];
    const all = certain.length > 0 ? certain : doubtful;
    const more = { fingerprint: fingerprint('contrast-on-image', first.selector), places: all.slice(0, 10).map((one) => faultPlace(one, measured(one), one)) };
    const begin = `${many(all.length, 'text')} of ${texts.measured} measured on pictures or gradients`;
    return certain.length > 0
      ? [failed(`${begin} too faint, first ${quote(first.words)}: ${measured(first)}.`, more)]
      : [cantTell(`${begin} partly too faint, first ${quote(first.words)}: ${measured(first)}.`, more)];
  },
});

function measured({ median, below, needed }: PaintedText): string {
  return `${median}:1 against the middle of what is behind it, under ${needed}:1 on ${Math.round(below * 100)} % of what is beside its letters`;
}
