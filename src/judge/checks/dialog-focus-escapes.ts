import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const dialogFocusEscapes = defineCheck({
  id: 'dialog-focus-escapes',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'The focus leaves a dialog and goes on behind it',
  about: 'Goes round an open dialog with Tab until every control was passed. The focus must not come to a thing that was there before the dialog opened and lies under it now, while the dialog is open.',
  verify: 'Open the dialog and press Tab until the last control was passed: does the focus go to the page behind?',
  matters: 'Who uses the keyboard or listens is suddenly in a page that can’t be seen, and presses things without knowing.',
  mend: 'Open a <dialog> with showModal(), or make the rest of the page inert while the dialog is open.',
  unseen: 'Dialogs with more than twenty controls, and what can still be seen beside the dialog.',
  techniques: ['H102', 'G59'],
  severity: 'serious',
  wcag: ['2.4.3'],
  judge: (_page, { layers: { dialogs, pressed, cut } }) => trialVerdict({
    id: 'dialog-focus-escapes', tried: dialogs.length, isCut: cut?.includes('openers'),
    certain: dialogs.flatMap((one) => (one.escapedTo === null ? [] : [faultPlace(one.spot, `Tab went on from it to ${quote(one.escapedTo.name === '' ? one.escapedTo.selector : one.escapedTo.name)}, which it covers, while it was open`,
      { when: one.opener === null ? 'open as the page loads' : `when ${quote(one.opener.name === '' ? one.opener.selector : one.opener.name)} is pressed` })])),
    nothing: `No dialog was opened or found open by these rules (${many(pressed, 'thing')} pressed).`,
    fine: `The focus stays in ${many(dialogs.length, 'dialog')} while open.`,
    say: (first, count) => `In ${many(count, 'dialog')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
  }),
});
