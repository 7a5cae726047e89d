import { isOwnAddress } from '../own-site.ts';
import { place, quote } from '../quote.ts';
import { contradiction } from './contradiction.ts';
import { how, prepared, reviewed, tested } from './dated.ts';
import { criteria, faults, fixDates, reasons } from './faults-listed.ts';
import { commitment, status, wcag } from './legal-words.ts';
import { linked, scope } from './of-the-page.ts';
import { no, yes, type Question, type Said, type StatementCase } from './question.ts';
import { answerTime, complaints, contact, enforcement, formats } from './reachable.ts';

export const found: Question = {
  id: 'found', isDuty: true, question: 'Is there an accessibility statement?', ask: askFound,
};

function askFound({ site, page: { got, how, pointer } }: StatementCase): Said {
  const at = place(got ?? pointer?.url ?? '');
  const by = pointer?.text ? `, by a link ${quote(pointer.text)}` : how === 'sitemap' ? ', by the site’s own list of its pages' : ', by its usual address';
  return yes(null, `It was found at ${at}${by}.${got !== null && !isOwnAddress(site.home, got) ? ' That is not the council’s own domain.' : ''}`);
}

export const webPage: Question = {
  id: 'web-page', isDuty: true, question: 'Is it a web page?',
  ask: ({ page }) => (page.kind === 'html' ? yes(null, 'It is a web page.') : no(null, 'It is no web page.')),
};

/** In the order in which the monitors of the Government Digital Service put them (their platform's statement checks of 2024 and 2025). */
export const questions: readonly Question[] = [
  found, linked, webPage, scope, commitment, status, wcag, contradiction, faults, criteria, reasons, fixDates, prepared, reviewed, tested, how,
  contact, answerTime, formats, enforcement, complaints,
];
