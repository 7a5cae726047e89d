import { answerVerdicts } from '../answer-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const answerEssential = defineCheck({
  id: 'answer-essential',
  of: 'task',
  title: 'Does the page tell what a resident cannot do without?',
  about: 'Looks for signs of each essential answer on the answering pages. Sees that something is there, not that it is true, clear or up to date.',
  verify: 'Read the page that answers. Does it tell this?',
  severity: 'serious',
  wcag: [],
  judge: (task) => answerVerdicts(task, true),
});
