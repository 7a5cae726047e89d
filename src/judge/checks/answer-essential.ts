import { answerVerdicts } from '../answer-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const answerEssential = defineCheck({
  id: 'answer-essential',
  of: 'task',
  title: 'Does the page tell what a resident cannot do without?',
  about: 'Looks for signs of each essential answer on the answering pages. Sees that something is there, not that it is true, clear or up to date.',
  verify: 'Read the page that answers. Does it tell this?',
  matters: 'Who comes to the page and does not find the one thing that it is about has to telephone, or gives up.',
  mend: 'Say it on the page, in plain words, near the top.',
  unseen: 'Whether what is said is true, clear or up to date, and answers in words of which we have no sign.',
  severity: 'serious',
  wcag: [],
  judge: (task) => answerVerdicts(task, true),
});
