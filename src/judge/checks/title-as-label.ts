import type { FieldFound, FormFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const titleAsLabel = defineCheck({
  id: 'title-as-label',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Can people see what belongs in the field?',
  about: 'Finds fields that get their name from a title attribute and have no visible words beside them. The single field of a form with a button is left out.',
  verify: 'Look at the field without moving the mouse over it: does anything say what belongs in it?',
  matters: 'A title is shown only to people who hold a mouse over the field.',
  mend: 'Write a visible label and tie it to the field.',
  unseen: 'Pictures beside the field that say it.',
  techniques: ['H65', 'H44'],
  severity: 'info',
  wcag: ['3.3.2'],
  judge: (_page, { structure: { fields, forms } }) => hintVerdict({
    id: 'title-as-label', tried: fields.length, found: fields.filter((field) => isUnlabelled(field, forms)),
    nothing: 'There are no fields.', fine: `None of ${many(fields.length, 'field')} is named by its title alone.`,
    say: ({ name }, count) => `${many(count, 'field')} named by a title alone, first ${quote(name)}: can people see what belongs there?`,
    why: ({ name }) => `title ${quote(name)}, no visible label`,
  }),
});

/** A lone field beside a button is named by the button (G167). */
function isUnlabelled({ from, placeholder, isLabelSeen, form }: FieldFound, forms: readonly FormFound[]): boolean {
  const around = forms.find(({ n }) => n === form);
  return from === 'title' && placeholder === '' && !isLabelSeen && !(around?.texts === 1 && around.hasButton);
}
