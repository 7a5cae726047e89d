import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const dialogFocusNotReturned = defineCheck({
  id: 'dialog-focus-not-returned',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Where is the focus after this dialog was closed?',
  about: 'Closes each dialog by the keyboard and asks whether the focus is back at what opened it, or close by.',
  verify: 'Open the dialog with Enter, close it and press Tab: does it go on from where you were?',
  matters: 'Who uses the keyboard is thrown back to the top of the page and has to go all the way again.',
  mend: 'Move the focus back to what opened the dialog when it closes.',
  unseen: 'Dialogs after which the work goes on elsewhere on purpose.',
  techniques: ['G59', 'H102'],
  severity: 'info',
  wcag: ['2.4.3'],
  judge: (_page, { layers: { dialogs, pressed, cut } }) => trialVerdict({
    id: 'dialog-focus-not-returned', tried: dialogs.length, isCut: cut?.includes('openers'),
    doubtful: dialogs.filter(({ returned }) => returned === false).map((one) => faultPlace(one.spot, 'when the dialog was closed the focus did not come back to what opened it')),
    nothing: `No dialog was opened or found open by these rules (${many(pressed, 'thing')} pressed).`,
    fine: `The focus comes back when ${many(dialogs.length, 'dialog is', 'dialogs are')} closed.`,
    say: (first, count) => `In ${many(count, 'dialog')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
  }),
});
