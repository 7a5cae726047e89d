import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const dialogNoWayOut = defineCheck({
  id: 'dialog-no-way-out',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'A dialog can be closed by a mouse only',
  about: 'Tries to close each open dialog with Escape and with the controls that Tab comes to; where neither works, clicks what looks as if it closed. Closed by the click only: failed. A closing sign that Tab does not come to while Escape works is left to a person.',
  verify: 'Open the dialog and try to close it without a mouse: Tab to the closing sign and press Enter, then press Escape.',
  matters: 'Who has no mouse can’t get back to the page: the visit ends here.',
  mend: 'Make the closing sign a <button> and close the dialog on Escape.',
  unseen: 'Closing by a swipe or by a click beside the dialog.',
  techniques: ['F54', 'G90', 'H102'],
  severity: 'critical',
  wcag: ['2.1.1'],
  judge: (_page, { layers: { dialogs, pressed, cut } }) => {
    const when = (one: (typeof dialogs)[number]) => ({ when: one.opener === null ? 'open as the page loads' : `when ${quote(one.opener.name === '' ? one.opener.selector : one.opener.name)} is pressed` });
    const isShut = (one: (typeof dialogs)[number]): boolean => !one.escape && one.closer === null;
    return trialVerdict({
      id: 'dialog-no-way-out', tried: dialogs.length, isCut: cut?.includes('openers'),
      certain: dialogs.flatMap((one) => (isShut(one) && one.mouseCloser !== null
        ? [faultPlace(one.mouseCloser, `only a click on ${quote(one.mouseCloser.name === '' ? one.mouseCloser.selector : one.mouseCloser.name)} closed the dialog, no key that was tried`, when(one))] : [])),
      doubtful: dialogs.flatMap((one) => (isShut(one) && one.mouseCloser === null ? [faultPlace(one.spot, 'nothing that was tried closed the dialog, neither a key nor a click', when(one))]
        : one.outOfReach !== null && !isShut(one) ? [faultPlace(one.outOfReach, `Tab does not come to ${quote(one.outOfReach.name === '' ? one.outOfReach.selector : one.outOfReach.name)}, which says that it closes the dialog`, when(one))] : [])),
      nothing: `No dialog was opened or found open by these rules (${many(pressed, 'thing')} pressed).`,
      fine: `By the keyboard ${many(dialogs.length, 'dialog')} can be closed.`,
      say: (first, count) => `In ${many(count, 'dialog')}: ${first.why}.`,
    });
  },
});
