import { defineCheck } from '../define-check.ts';
import { pdfVerdicts } from '../pdf-verdicts.ts';
import { quote } from '../quote.ts';
import { cantTell, failed, passed } from '../verdict.ts';

export const pdfNoTitle = defineCheck({
  id: 'pdf-no-title',
  of: 'site',
  title: 'A PDF without a title',
  about: 'Asks whether the document’s metadata give a title and whether readers are told to show it.',
  verify: 'Open the file and look at the window’s title: it must name the document, not the file.',
  matters: 'The title is the first thing that a screen reader says, and how people find the window again among others.',
  mend: 'Give the document a title in its properties and set “Initial View: Show document title”.',
  unseen: 'Whether the title tells what the document is about.',
  techniques: ['PDF18'],
  severity: 'moderate',
  wcag: ['2.4.2'],
  judge: (site) => pdfVerdicts(site, ({ title, showsTitle }) => {
    if (title === '') return failed('it has no title.');
    if (isFileName(title)) return failed(`its title ${quote(title)} is a file’s name.`);
    return showsTitle ? passed(`its title is ${quote(title)}.`) : cantTell(`its title ${quote(title)} is not shown: readers show the file’s name.`, { severity: 'info' });
  }),
});

/** What a program wrote in when nobody gave a title. */
function isFileName(title: string): boolean {
  return /\.(?:docx?|pdf|indd|xlsx?|pptx?|pub|qxd|rtf|odt|tmp|p65)$/i.test(title) || /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled(?:[ -]?\d+)?|document ?\d+|slide ?1|powerpoint presentation)$/i.test(title);
}
