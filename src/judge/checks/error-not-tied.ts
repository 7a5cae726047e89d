import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const errorNotTied = defineCheck({
  id: 'error-not-tied',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Is the error beside the field heard at the field?',
  about: 'Finds a visible message of error beside a field, as the page loads, that nothing ties to the field and that is in no live region.',
  verify: 'Go to the field with a screen reader: is the message spoken?',
  matters: 'Who cannot see the message does not learn at the field what is wrong with it.',
  mend: 'Give the message an id, name it in the field’s aria-describedby and set aria-invalid.',
  unseen: 'Messages that come only after something was sent or typed.',
  techniques: ['ARIA21', 'ARIA1'],
  severity: 'info',
  wcag: ['1.3.1', '3.3.1'],
  judge: (_page, { structure: { fields } }) => hintVerdict({
    id: 'error-not-tied', tried: fields.length, found: fields.filter(({ untiedError }) => untiedError !== ''),
    nothing: 'There are no fields.', fine: `Beside none of ${many(fields.length, 'field')} stands a message of error that is not tied to it.`,
    say: ({ untiedError, name, spot }, count) => `The message ${quote(untiedError)} is not tied to the field ${quote(name === '' ? spot.selector : name)} (${many(count, 'field')} of the kind): is it heard there?`,
    why: ({ untiedError }) => `beside it ${quote(untiedError)}, not named by aria-describedby`,
  }),
});
