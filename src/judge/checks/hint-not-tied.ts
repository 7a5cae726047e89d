import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const hintNotTied = defineCheck({
  id: 'hint-not-tied',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Is the help beside the field heard at the field?',
  about: 'Finds words beside a field that look like help for it (by their class or by phrases such as “for example”) and that neither its label nor aria-describedby ties to it.',
  verify: 'Go to the field with a screen reader: are the words spoken?',
  matters: 'Who moves from field to field with a screen reader does not hear in which form the answer is wanted.',
  mend: 'Give the help an id and name it in the field’s aria-describedby.',
  unseen: 'Help that stands farther than 80 pixels away, and help in pictures.',
  techniques: ['ARIA1', 'H90'],
  severity: 'info',
  wcag: ['1.3.1', '3.3.2'],
  judge: (_page, { structure: { fields } }) => hintVerdict({
    id: 'hint-not-tied', tried: fields.length, found: fields.filter(({ untiedHint }) => untiedHint !== ''),
    nothing: 'There are no fields.', fine: `Beside none of ${many(fields.length, 'field')} stand words of help that are not tied to it.`,
    say: ({ untiedHint, name, spot }, count) => `${quote(untiedHint)} is not tied to the field ${quote(name === '' ? spot.selector : name)} (${many(count, 'field')} of the kind): is it heard there?`,
    why: ({ untiedHint }) => `beside it ${quote(untiedHint)}, not named by aria-describedby`,
  }),
});
