import type { FieldFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

const typed = /^(?:text|email|tel|url|search|password|number|date|textarea|)$/;

export const sameLabelTwice = defineCheck({
  id: 'same-label-twice',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Can the fields of the same name be told apart?',
  about: 'Finds fields to type in of one form, under the same heading and legend, with the same name.',
  verify: 'Read the names of the fields one after the other, as a screen reader does: is it clear which is which?',
  matters: 'Who hears the same name twice does not know which of the two is meant.',
  mend: 'Give each field a name of its own, or put each set into a fieldset with a legend.',
  unseen: 'What a table around the fields tells of them.',
  techniques: ['G131', 'H71'],
  severity: 'info',
  wcag: ['2.4.6'],
  judge: (_page, { structure: { fields } }) => hintVerdict({
    id: 'same-label-twice', tried: fields.length, found: fields.filter((field, n) => fields.some((other, m) => m < n && isTwin(field, other))),
    nothing: 'There are no fields.', fine: `None of ${many(fields.length, 'field')} is called as another one beside it.`,
    say: ({ name }, count) => `${many(count, 'field')} called as another one before, first ${quote(name)}: can they be told apart?`,
    why: ({ name, about }) => `${quote(name)} again${about === '' ? '' : ` under ${quote(about)}`}`,
  }),
});

function isTwin(one: FieldFound, other: FieldFound): boolean {
  const isTyped = typed.test(one.kind) && typed.test(other.kind);
  return isTyped && one.form === other.form && one.about === other.about && one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase();
}
