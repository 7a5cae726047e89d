import { defineCheck } from '../define-check.ts';
import { pdfVerdicts } from '../pdf-verdicts.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

export const pdfUntagged = defineCheck({
  id: 'pdf-untagged',
  of: 'site',
  title: 'A PDF without tags',
  about: 'Asks whether the document says that it is tagged and has a tree of tags with something in it. It does not judge whether the tags are right.',
  verify: 'Open the file in Acrobat Reader, File, Properties: “Tagged PDF: Yes”; or listen to it with a screen reader.',
  matters: 'Without tags a screen reader meets no headings, lists or tables, and reads columns in whatever order they were drawn.',
  mend: 'Export the document again with tags (“Document structure tags for accessibility”), or better: publish it as a web page.',
  unseen: 'Wrong tags, a wrong order of reading, pictures without alternatives.',
  techniques: ['PDF3', 'PDF6', 'PDF9', 'PDF11', 'PDF21'],
  severity: 'serious',
  wcag: ['1.3.1'],
  judge: (site) => pdfVerdicts(site, ({ hasTagTree, hasTags, isMarked, read }) => {
    if (read.every(({ characters }) => characters === 0)) return inapplicable('it has no text that could be tagged.');
    if (!hasTagTree && !hasTags) return failed(isMarked ? 'it says that it is tagged, and has no tags.' : 'it has no tags.');
    if (isMarked && hasTags) return passed('it is tagged.');
    return cantTell(isMarked ? 'it says that it is tagged; on the pages read no tag was met.' : 'it has tags, and does not say that it is tagged.', { severity: 'info' });
  }),
});
