import { answerVerdicts } from '../answer-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const answerFurther = defineCheck({
  id: 'answer-further',
  of: 'task',
  title: 'Does the page tell what helps a resident further?',
  about: 'Looks for signs of each further answer on the answering pages. Sees that something is there, not that it is true, clear or up to date.',
  verify: 'Read the page that answers. Does it tell this?',
  severity: 'minor',
  wcag: [],
  judge: (task) => answerVerdicts(task, false),
});
