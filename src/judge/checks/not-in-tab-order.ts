import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const notInTabOrder = defineCheck({
  id: 'not-in-tab-order',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'A link, button or field was taken out of the keyboard’s way',
  about: 'Links, buttons and fields that are to be seen and have a tabindex below 0, where neither the same link or button elsewhere nor a widget with arrow keys stands in for them.',
  matters: 'Whoever uses the keyboard never comes to it, as if it were not there.',
  mend: 'Take the `tabindex="-1"` away; hide or disable what is not to be used.',
  verify: 'Press Tab through the page: does the focus ever come to the named control?',
  unseen: 'Buttons that help with a field beside them, parts of carousels, and widgets in which a script moves the focus are left out.',
  techniques: ['G202', 'H91', 'F44'],
  severity: 'serious',
  wcag: ['2.1.1'],
  judge: (_page, { keyboard: { removed, tried } }) => {
    const [first] = removed;
    if (first === undefined) return [tried === 0 ? inapplicable('Nothing on the page takes the focus.') : passed(`No link, button or field was taken out of the order of ${many(tried, 'stop')}.`)];
    return [failed(`Tab never comes to the ${first.kind} ${quote(spotName(first))}${removed.length > 1 ? `, nor to ${many(removed.length - 1, 'other control')}` : ''}: its tabindex is below 0.`, {
      places: removed.slice(0, 10).map(({ kind, ...spot }) => ({ ...spot, why: `the ${kind} has a tabindex below 0, and nothing stands in for it` })),
      fingerprint: fingerprint('not-in-tab-order', first.selector),
    })];
  },
});
