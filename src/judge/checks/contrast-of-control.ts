import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { failed, inapplicable, passed } from '../verdict.ts';
import { controlWords, isClearlyWeak } from '../weak-controls.ts';

export const contrastOfControl = defineCheck({
  id: 'contrast-of-control',
  of: 'page',
  devices: ['desktop'],
  needs: ['paint'],
  title: 'Fields and icon buttons that hardly stand out',
  about: 'Measures by pixels the edge of empty fields and boxes to tick that the author drew, and the picture of buttons without words, against what is around them. Controls drawn by the browser itself are excepted.',
  verify: 'Pick the colours of the field’s edge and of the page beside it, or of the icon and of what is behind it: at least one has to reach 3:1.',
  matters: 'Who can’t see where a field begins doesn’t know where to type, and a faint icon is no button at all.',
  mend: 'Draw the edge, or the icon, in a colour with at least 3:1 against what is beside it.',
  unseen: 'States other than at rest, fields that show a value, a hint or an arrow inside (a person is asked), photographs as buttons.',
  techniques: ['G195', 'G207', 'F78'],
  severity: 'moderate',
  wcag: ['1.4.11'],
  judge: (_page, { paint: { controls } }) => {
    if (controls.tried === 0) return [inapplicable('No field, box or icon button drawn by the author was found.')];
    const weak = controls.weak.filter(isClearlyWeak);
    const [first] = weak;
    if (first === undefined) return [passed(`${many(controls.tried, 'kind')} of fields, boxes and icon buttons measured: none clearly under 3:1.`)];
    const name = quote(first.name === '' ? first.selector : first.name);
    return [failed(`${many(weak.length, 'kind')} of ${controls.tried} clearly under 3:1, first ${controlWords[first.kind]} ${name}: ${first.contrast}:1.`, {
      fingerprint: fingerprint('contrast-of-control', first.selector),
      places: weak.slice(0, 10).map((one) => faultPlace(one, `${controlWords[one.kind]} has at most ${one.contrast}:1, and needs 3:1`, one)),
    })];
  },
});
