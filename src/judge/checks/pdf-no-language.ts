import { defineCheck } from '../define-check.ts';
import { pdfVerdicts } from '../pdf-verdicts.ts';
import { quote } from '../quote.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const pdfNoLanguage = defineCheck({
  id: 'pdf-no-language',
  of: 'site',
  title: 'A PDF without a language',
  about: 'Asks whether the document names its language at its root or, on the pages read, for its text.',
  verify: 'Open the file in Acrobat, File, Properties, Advanced: “Language” must be set.',
  matters: 'A screen reader reads an English text by the rules of whatever language the listener last used.',
  mend: 'Set the document’s language before exporting it.',
  unseen: 'Whether the language named is the right one, and parts in another language.',
  techniques: ['PDF16', 'PDF19'],
  severity: 'moderate',
  wcag: ['3.1.1'],
  judge: (site) => pdfVerdicts(site, ({ lang, read }) => {
    if (read.every(({ characters }) => characters === 0)) return inapplicable('it has no text.');
    if (lang === '') return failed('it names no language.');
    return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(lang) ? passed(`its language is ${quote(lang)}.`) : failed(`its language ${quote(lang)} is none.`);
  }),
});
