import type { FieldFound, FormFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

const typed = /^(?:text|email|tel|url|search|password|number|date|textarea|)$/;

export const placeholderAsLabel = defineCheck({
  id: 'placeholder-as-label',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Does the field still say what belongs in it once something is typed?',
  about: 'Finds fields with a placeholder and no visible words beside them that name them. The single field of a form whose button names it is left out.',
  verify: 'Type a letter into the field: is there still something to be seen that says what belongs in it?',
  matters: 'The placeholder goes away with the first letter, and who is interrupted or forgets has to delete what was typed to read it again.',
  mend: 'Give the field a label that stays visible; keep the placeholder for nothing or leave it out.',
  unseen: 'Labels that a script moves out of the way of what is typed, where they are drawn by a style sheet alone.',
  techniques: ['H44', 'G131'],
  severity: 'info',
  wcag: ['3.3.2'],
  judge: (_page, { structure: { fields, forms } }) => hintVerdict({
    id: 'placeholder-as-label', tried: fields.length, found: fields.filter((field) => isUnlabelled(field, forms)),
    nothing: 'There are no fields.', fine: `None of ${many(fields.length, 'field')} is named by its placeholder alone.`,
    say: ({ placeholder }, count) => `${many(count, 'field')} with no visible words but the placeholder, first ${quote(placeholder)}: what is left of it once something is typed?`,
    why: ({ placeholder, from }) => `placeholder ${quote(placeholder)}, no visible label, name from ${from === 'none' ? 'nothing' : `the ${from}`}`,
  }),
});

/** A lone field beside a button is named by the button (G167). */
function isUnlabelled({ kind, placeholder, isLabelSeen, form, name }: FieldFound, forms: readonly FormFound[]): boolean {
  const around = forms.find(({ n }) => n === form);
  const isLone = around === undefined ? /search|chwilio/i.test(name) : around.texts === 1 && around.hasButton;
  return typed.test(kind) && placeholder !== '' && !isLabelSeen && !isLone;
}
