import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { hasNoRing, hasWeakRing, ringPlace } from '../ring-seen.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const focusWeak = defineCheck({
  id: 'focus-weak',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'Can the keyboard’s focus be seen well enough?',
  about: 'Of what changes when a control has the focus: the contrast between before and after, and how much of the outline it covers. Under a quarter of the outline, or under 3:1 (2:1 where it is as large as a line of 2 pixels all round), a person has to look.',
  matters: 'A faint line or a slightly different shade is not seen by many, least of all on a phone in the sun or with low vision.',
  mend: 'An outline of at least 2 pixels, all round, with a contrast of 3:1 to what was there before.',
  verify: 'Press Tab until the named control has the focus: do you see at a glance where it is?',
  unseen: 'Only one of each kind is measured; a caret, or a change elsewhere on the screen, is taken as enough.',
  techniques: ['G195', 'C40', 'C41'],
  severity: 'info',
  wcag: ['2.4.7', '1.4.11'],
  judge: (_page, { keyboard: { rings } }) => {
    if (rings.filter((ring) => !hasNoRing(ring)).length === 0) return [inapplicable('No control’s focus was seen.')];
    const weak = rings.filter(hasWeakRing);
    const [first] = weak;
    if (first === undefined) return [passed(`The focus stands out on each of ${many(rings.length, 'kind')} of control.`)];
    const why = ({ changed, outline, contrast }: typeof first): string => (changed < outline / 4 ? `${changed} pixels change, of an outline of ${outline}` : `contrast ${String(contrast)}:1 between with and without the focus`);
    return [cantTell(`The focus is hard to see on ${many(weak.length, 'kind')} of control, first ${quote(spotName(first))}: ${why(first)}.`, {
      places: weak.slice(0, 10).map((ring) => ringPlace(ring, why(ring))),
      fingerprint: fingerprint('focus-weak', first.selector),
    })];
  },
});
