import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const dialogIgnoresEscape = defineCheck({
  id: 'dialog-ignores-escape',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Should Escape close this dialog?',
  about: 'Finds dialogs that stay open when Escape is pressed. They have another way out, or dialog-no-way-out tells of it.',
  verify: 'Open the dialog and press Escape.',
  matters: 'Escape is what people press to get out, whoever uses the keyboard first of all.',
  mend: 'Close the dialog on Escape; a <dialog> opened with showModal() does so by itself.',
  unseen: 'Dialogs that are meant to be answered, not closed.',
  techniques: ['H102'],
  severity: 'info',
  wcag: ['2.1.1'],
  judge: (_page, { layers: { dialogs, pressed, cut } }) => trialVerdict({
    id: 'dialog-ignores-escape', tried: dialogs.length, isCut: cut?.includes('openers'),
    doubtful: dialogs.filter(({ escape }) => !escape).map((one) => faultPlace(one.spot, 'the dialog stayed open when Escape was pressed')),
    nothing: `No dialog was opened or found open by these rules (${many(pressed, 'thing')} pressed).`,
    fine: `Escape closes ${many(dialogs.length, 'dialog')}.`,
    say: (first, count) => `In ${many(count, 'dialog')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
  }),
});
