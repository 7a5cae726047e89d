import type { FocusRing } from '../../model/keyboard.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { hasNoRing, ringPlace } from '../ring-seen.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

export const focusNotVisible = defineCheck({
  id: 'focus-not-visible',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'The keyboard’s focus can’t be seen',
  about: 'Takes a picture of each kind of control with and without the focus, and counts what changes: at the control and, where that is next to nothing, on the whole screen. Fields that show a caret are left out.',
  matters: 'Whoever uses the keyboard does not know where on the page they are, and what Enter would do.',
  mend: 'Give `:focus-visible` an outline of at least 2 pixels that stands out from what is behind it; never `outline: none` without something in its place, and room for the outline where the box clips.',
  verify: 'Press Tab until the named control has the focus: is anything on the screen different from before?',
  unseen: 'One or two of each kind of control are looked at, at most 40 kinds; controls in frames, and larger than the screen, are not.',
  techniques: ['F55', 'F78', 'G149', 'G165', 'G195', 'C15'],
  act: ['oj04fd'],
  severity: 'serious',
  wcag: ['2.4.7'],
  judge: (_page, { keyboard: { rings, kinds, moving = 0, tried } }) => {
    if (rings.length === 0 && moving > 0) return [cantTell(`So much moves on the page that the focus could not be told from it on ${many(moving, 'kind')} of control.`)];
    if (rings.length === 0) return [inapplicable(tried === 0 ? 'Nothing on the page takes the focus.' : 'No stop of the walk could be looked at.')];
    const dark = rings.filter(hasNoRing);
    const [first] = dark;
    if (first === undefined) return [passed(`The focus can be seen on each of ${many(rings.length, 'kind')} of control looked at, of ${kinds}.`)];
    const number = dark.reduce((sum, { count }) => sum + (count ?? 1), 0);
    return [failed(`Nothing on the screen tells that the focus is on ${quote(spotName(first))}${number > 1 ? ` (${number} such controls of ${dark.length === 1 ? 'this kind' : `${dark.length} kinds`})` : ''}: ${changed(first)}.`, {
      places: dark.slice(0, 10).map((ring) => ringPlace(ring, changed(ring))),
      fingerprint: fingerprint('focus-not-visible', first.selector),
    })];
  },
});

function changed({ changed: near, elsewhere, outline }: FocusRing): string {
  return `${near} pixels change round it, whose outline is ${outline} long, and ${elsewhere ?? 0} elsewhere`;
}
