import { answerVerdicts } from '../answer-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const answerFurther = defineCheck({
  id: 'answer-further',
  of: 'task',
  title: 'Does the page tell what helps a resident further?',
  about: 'Looks for signs of each further answer on the answering pages. Sees that something is there, not that it is true, clear or up to date.',
  verify: 'Read the page that answers. Does it tell this?',
  matters: 'A deadline, a price or a way to complain on the same page saves a second visit and a call.',
  mend: 'Add it to the page, or link to it from there in words that name it.',
  unseen: 'Whether what is said is true, clear or up to date, and answers in words of which we have no sign.',
  severity: 'minor',
  wcag: [],
  judge: (task) => answerVerdicts(task, false),
});
