import type { TaskCase, Verdict } from '../../model/kit.ts';
import { answerPages } from '../answer-pages.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { place } from '../quote.ts';
import { failed, passed } from '../verdict.ts';

export const pdfOnly = defineCheck({
  id: 'pdf-only',
  of: 'task',
  title: 'Is the answer on a web page, not only in a document?',
  about: 'Asks whether any answering page is a web page. Does not open documents.',
  verify: 'Look for the answer without opening a PDF or an office document.',
  matters: 'A document is hard to read on a phone and for many with a screen reader, and cannot be filled in on the way.',
  mend: 'Put the answer on a web page, and offer the document beside it.',
  unseen: 'What stands in the documents.',
  severity: 'serious',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const page = answerPages(task).map(({ url }) => url).find((url) => !isDocument(task, url));
  if (page !== undefined) return passed(`The answer is on a web page: ${place(page)}.`, { url: page });
  const url = task.destination.set[0] ?? '';
  return failed(`The answer was found only in a document: ${place(url)}.`, { url });
}

function isDocument(task: TaskCase, url: string): boolean {
  const page = task.page(url);
  const byType = /pdf|msword|officedocument|opendocument|ms-excel/i.test(page?.contentType ?? '');
  const byName = /\.(pdf|docx?|xlsx?|od[ts]|rtf)$/i.test(URL.parse(page?.got ?? url)?.pathname ?? '');
  return byType || (byName && page?.source == null);
}
