import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';
import { controlWords, isClearlyWeak } from '../weak-controls.ts';

export const controlContrastWeak = defineCheck({
  id: 'control-contrast-weak',
  of: 'page',
  devices: ['desktop'],
  needs: ['paint'],
  title: 'Is the field or icon told from what is around it?',
  about: 'Points at fields whose edge has less than 3:1 but that show a value, a hint or an arrow inside, and at edges and icons only just under 3:1.',
  verify: 'Look at the field with its words taken away: is it still to be seen where it begins and ends? Pick the colours where you doubt.',
  matters: 'Who can’t see where a field begins doesn’t know where to type.',
  mend: 'Draw the edge in a colour with at least 3:1 against what is beside it.',
  unseen: 'States other than at rest.',
  techniques: ['G195'],
  severity: 'info',
  wcag: ['1.4.11'],
  judge: (_page, { paint: { controls } }) => {
    if (controls.tried === 0) return [inapplicable('No field, box or icon button drawn by the author was found.')];
    const weak = controls.weak.filter((one) => !isClearlyWeak(one));
    const [first] = weak;
    if (first === undefined) return [passed('No field or icon is in doubt.')];
    return [cantTell(`${many(weak.length, 'kind')} of fields or icons under 3:1 in doubt, first ${controlWords[first.kind]} ${quote(first.name === '' ? first.selector : first.name)}: ${first.contrast}:1.`, {
      fingerprint: fingerprint('control-contrast-weak', first.selector),
      places: weak.slice(0, 10).map((one) => faultPlace(one, `${controlWords[one.kind]} has at most ${one.contrast}:1${one.hasInside ? ', but something inside shows where it is' : ''}`, one)),
    })];
  },
});
