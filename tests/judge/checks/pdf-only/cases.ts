import type { TaskExample } from '../../made/case.ts';
import { finding, home, map, missed, page, review, source, task } from '../../made/site.ts';

const pdf = `${home}files/bins.pdf`;

export const cases: readonly TaskExample[] = [
  { name: 'only a PDF', in: task({ tasks: [finding({ set: [pdf] })] }), out: ['failed: The answer was found only in a document: www.brambleford.test/files/bins.pdf.'] },
  {
    name: 'a document by its type', in: task({ tasks: [finding({ set: [`${home}download/12`] })], map: map({ pages: [page(`${home}download/12`, { contentType: 'application/pdf', source: null })] }) }),
    out: ['failed: The answer was found only in a document: www.brambleford.test/download/12.'],
  },
  { name: 'a page beside the PDF', in: task({ tasks: [finding({ set: [pdf, missed] })] }), out: ['passed: The answer is on a web page: www.brambleford.test/bins/missed.'] },
  {
    name: 'a web page with an odd name', in: task({ tasks: [finding({ set: [pdf] })], map: map({ pages: [page(pdf, { source: source() })] }) }),
    out: ['passed: The answer is on a web page: www.brambleford.test/files/bins.pdf.'],
  },
  { name: 'a person must look first', in: task({ tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
];
