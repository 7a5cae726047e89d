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
  title: 'A label is tied to no field, or to another one',
  about: 'Finds a visible label element right before a field that is tied to no field at all, while the field gets another name from its placeholder or title; and a label that names the field’s id but goes to something else, because that has the same id and comes first. Other fields without any name are axe-core’s.',
  verify: 'Click on the label: does the cursor go into the field? Does a screen reader speak the label’s words there?',
  matters: 'What people see as the field’s name is not what a screen reader or voice control knows it by.',
  mend: 'Give the label the field’s id in its for attribute, and each field an id of its own.',
  unseen: 'Words that stand before a field without a label element.',
  techniques: ['H44', 'F68'],
  severity: 'serious',
  wcag: ['1.3.1', '4.1.2'],
  judge: (_page, { structure: { fields } }) => faultVerdict({
    id: 'label-not-tied', tried: fields.length, found: fields.filter(isLoose),
    nothing: 'There are no fields.', fine: `None of ${many(fields.length, 'field')} stands behind a label that is tied to nothing.`,
    say: (first, count) => `${sentence(first)} (${many(count, 'field')} of the kind).`,
    why: ({ looseLabel, takenLabel = '', name, from, spot }) => (takenLabel === ''
      ? `label ${quote(looseLabel)}, name ${quote(name)} from the ${from}`
      : `label ${quote(takenLabel)} goes to another element with the id of ${quote(spot.selector)}`),
  }),
});

function sentence({ looseLabel, takenLabel = '', name, from }: FieldFound): string {
  const called = name === '' ? 'has no name' : `is called ${quote(name)} by its ${from}`;
  return takenLabel === '' ? `The label ${quote(looseLabel)} is tied to no field; the field behind it ${called}` : `The label ${quote(takenLabel)} goes to another element with the same id; the field behind it ${called}`;
}

function isLoose({ looseLabel, takenLabel = '', from, name }: FieldFound): boolean {
  const isOther = (label: string): boolean => foldWords(label) !== '' && !foldWords(name).includes(foldWords(label));
  const isStray = from === 'placeholder' || from === 'title';
  return (isStray && isOther(looseLabel)) || ((isStray || from === 'none') && isOther(takenLabel));
}
