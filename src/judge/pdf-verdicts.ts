import type { SiteCase, Verdict } from '../model/kit.ts';
import type { PdfLook, PdfSource } from '../model/pdf.ts';
import { failureWords } from './failure-words.ts';
import { place } from './quote.ts';
import { inapplicable, untested } from './verdict.ts';

/** Documents published before this day need not meet the regulations, unless somebody needs them to use a service. */
const EXEMPT_BEFORE = '2018-09-23';

/** What a check says of one document that was read. */
type Said = Omit<Verdict, 'item' | 'url'>;

/**
 * A verdict for each PDF, told apart by its id; `untested` where it could not be read. A fault of a document that is older than the
 * regulations by its own dates, and is not itself the answer to a task, is left to a person.
 */
export function pdfVerdicts({ site, pdfs }: SiteCase, judge: (source: PdfSource) => Said): readonly Verdict[] {
  if (pdfs === null) return [untested('Nobody looked for documents (on our side).')];
  if (pdfs.length === 0) return [inapplicable('No page that answers a task links to a PDF of the council’s own.')];
  return pdfs.map((pdf) => {
    const about = { item: pdf.id, url: pdf.url, evidence: [] };
    if (pdf.source === null) return { ...untested(`${place(pdf.url)} could not be read: ${pdf.failure === null ? 'it is no PDF' : failureWords(pdf.failure)}.`), ...about };
    const said = judge(pdf.source);
    const message = `${place(pdf.url)}: ${said.message}`;
    if (said.state !== 'failed' || site.nation === 'other' || !isOld(pdf, pdf.source)) return { ...said, message, ...about };
    return { ...said, ...about, state: 'cantTell', severity: 'info', message: `${message} Its own date (${dateOf(pdf.source)}) is before ${EXEMPT_BEFORE}: whether anybody needs it to use a service, so that it is not exempt, a person has to say.` };
  });
}

function isOld({ from }: PdfLook, source: PdfSource): boolean {
  const date = dateOf(source);
  return from !== '' && date !== '' && date < EXEMPT_BEFORE;
}

/** What changed it last, else what made it. */
function dateOf({ modified, created }: PdfSource): string {
  return modified === '' ? created : modified;
}
