import { defineCheck } from '../define-check.ts';
import { pdfVerdicts } from '../pdf-verdicts.ts';
import { many } from '../quote.ts';
import { cantTell, failed, passed } from '../verdict.ts';

export const pdfScanned = defineCheck({
  id: 'pdf-scanned',
  of: 'site',
  title: 'A PDF that is only pictures of pages',
  about: 'Counts characters of text and pictures on the first ten pages. Pages that hold a picture and no text at all are scans that nobody made readable.',
  verify: 'Try to select a word, or search for one that is on the page.',
  matters: 'A picture of text says nothing to a screen reader, cannot be searched and does not grow with a reader’s letters.',
  mend: 'Publish the text itself; where only paper is left, run text recognition over it and check the outcome.',
  unseen: 'Pages that are scans beside pages with text, and what recognition read wrongly.',
  techniques: ['PDF7'],
  severity: 'critical',
  wcag: ['1.1.1'],
  judge: (site) => pdfVerdicts(site, ({ read, pages }) => {
    const text = read.filter(({ characters }) => characters > 0).length;
    if (text > 0) return passed(`${many(text, 'page')} of ${many(read.length, 'page')} read ${text === 1 ? 'has' : 'have'} text.`);
    const pictures = read.filter((page) => page.pictures > 0).length;
    if (pictures === 0) return cantTell('no text and no picture was found on the pages read.', { severity: 'info' });
    return failed(`${read.length < pages ? `the first ${many(read.length, 'page')} of ${pages}` : `its ${many(pages, 'page')}`} ${pages === 1 ? 'is a picture' : 'are pictures'} without text.`);
  }),
});
