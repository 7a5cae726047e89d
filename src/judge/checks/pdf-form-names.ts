import { defineCheck } from '../define-check.ts';
import { pdfVerdicts } from '../pdf-verdicts.ts';
import { many, quote } from '../quote.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const pdfFormNames = defineCheck({
  id: 'pdf-form-names',
  of: 'site',
  title: 'Fields of a PDF form without a name',
  about: 'Counts the fields to fill in on the first ten pages and those without a description for assistive technology.',
  verify: 'Tab through the form with a screen reader and hear whether each field is named.',
  matters: 'Who cannot see the words beside a field hears only “edit”, and may write the wrong thing into it.',
  mend: 'Give every field a tooltip (its alternative name), or better: make the form a web page.',
  unseen: 'Whether the names are right; forms of the XFA kind.',
  techniques: ['PDF12'],
  severity: 'serious',
  wcag: ['4.1.2'],
  judge: (site) => pdfVerdicts(site, ({ fields: { count, unnamed } }) => {
    if (count === 0) return inapplicable('it has no fields to fill in.');
    if (unnamed.length === 0) return passed(`all ${many(count, 'field')} on the pages read have a name.`);
    return failed(`${unnamed.length} of ${many(count, 'field')} on the pages read ${unnamed.length === 1 ? 'has' : 'have'} no name for assistive technology${unnamed[0] ? `, first ${quote(unnamed[0])}` : ''}.`);
  }),
});
