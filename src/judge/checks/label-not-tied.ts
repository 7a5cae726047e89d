import type { FieldFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { foldWords } from '../fold-words.ts';
import { many, quote } from '../quote.ts';
import { faultVerdict } from '../structure-verdict.ts';

export const labelNotTied = defineCheck({
  id: 'label-not-tied',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'A label is tied to no field',
  about: 'Finds a visible label element right before a field that is tied to no field at all, while the field gets another name from its placeholder or title. Fields without any name are axe-core’s.',
  verify: 'Click on the label: does the cursor go into the field? Does a screen reader speak the label’s words there?',
  matters: 'What people see as the field’s name is not what a screen reader or voice control knows it by.',
  mend: 'Give the label the field’s id in its for attribute.',
  unseen: 'Words that stand before a field without a label element.',
  techniques: ['H44', 'F68'],
  severity: 'serious',
  wcag: ['1.3.1', '4.1.2'],
  judge: (_page, { structure: { fields } }) => faultVerdict({
    id: 'label-not-tied', tried: fields.length, found: fields.filter(isLoose),
    nothing: 'There are no fields.', fine: `None of ${many(fields.length, 'field')} stands behind a label that is tied to nothing.`,
    say: ({ looseLabel, name, from }, count) => `The label ${quote(looseLabel)} is tied to no field; the field behind it is called ${quote(name)} by its ${from} (${many(count, 'field')} of the kind).`,
    why: ({ looseLabel, name, from }) => `label ${quote(looseLabel)}, name ${quote(name)} from the ${from}`,
  }),
});

function isLoose({ looseLabel, from, name }: FieldFound): boolean {
  return (from === 'placeholder' || from === 'title') && foldWords(looseLabel) !== '' && !foldWords(name).includes(foldWords(looseLabel));
}
