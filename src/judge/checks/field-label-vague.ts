import type { LabelledField } from '../../model/content.ts';
import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

const vague = /^(?:info(?:rmation)?|text(?: ?(?:field|box|here))?|input(?: field)?|field(?: \d+)?|label|menu|data|value|enter(?: (?:text|here|value|data))?|type here|your (?:input|text)|go|submit|box|form|untitled|question|answer)[:*?\s]*$/i;

export const fieldLabelVague = defineCheck({
  id: 'field-label-vague',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A field’s label may not say what to write',
  about: 'Finds text fields whose label is a word that fits any field (“Info”, “Text”, “Menu”), and fields with the same label in one page that no group or heading in sight tells apart.',
  verify: 'Read the label alone: do you know what to write?',
  matters: 'Who hears the field without the page around it does not know what belongs in it.',
  mend: 'Name what is asked for; put fields that are asked twice into groups with a legend.',
  unseen: 'Labels that are words of their own and wrong.',
  techniques: ['G131', 'H71'],
  act: ['cc0f0a'],
  severity: 'info',
  wcag: ['2.4.6'],
  judge: (_page, { content: { fields } }) => told({
    check: 'field-label-vague', of: 'field', all: fields.length, state: 'cantTell', found: fields.filter((one) => vague.test(one.label) || isTwin(one, fields)),
    says: 'with a label that may not say what to write', shows: ({ label }) => label, why: ({ label, group }) => `its label is ${quote(label)}${group === '' ? ' and no group is named' : ''}`,
  }),
});

/** Another field is called the same and stands in the same group, or neither stands in one. */
function isTwin({ label, group, selector }: LabelledField, fields: readonly LabelledField[]): boolean {
  return label !== '' && fields.some((one) => one.selector !== selector && one.label.toLowerCase() === label.toLowerCase() && one.group === group);
}
