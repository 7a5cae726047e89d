import { contradiction } from './contradiction.ts';
import { how, prepared, reviewed, tested } from './dated.ts';
import { criteria, faults, fixDates, reasons } from './faults-listed.ts';
import { commitment, status, wcag } from './legal-words.ts';
import { linked, scope } from './of-the-page.ts';
import { no, yes, type Question } from './question.ts';
import { answerTime, complaints, contact, enforcement, formats } from './reachable.ts';

export const found: Question = {
  id: 'found', isDuty: true, question: 'Is there an accessibility statement?', ask: () => yes(null, 'A page was found that is one.'),
};

export const webPage: Question = {
  id: 'web-page', isDuty: true, question: 'Is it a web page?',
  ask: ({ page }) => (page.kind === 'html' ? yes(null, 'It is a web page.') : no(null, 'It is no web page.')),
};

/** In the order in which the monitors of the Government Digital Service put them (their platform's statement checks of 2024 and 2025). */
export const questions: readonly Question[] = [
  found, linked, webPage, scope, commitment, status, wcag, contradiction, faults, criteria, reasons, fixDates, prepared, reviewed, tested, how,
  contact, answerTime, formats, enforcement, complaints,
];
