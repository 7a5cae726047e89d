import { axeReviews } from '../axe-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const axeReview = defineCheck({
  id: 'axe-review',
  of: 'page',
  devices: ['desktop', 'phone'],
  needs: ['axe'],
  title: 'What axe could not decide',
  about: 'Lists what axe-core found and leaves to a person, one line per rule. Never scores: it is a list of what to look at.',
  verify: 'Look at the named place and decide by the rule’s help text.',
  severity: 'info',
  wcag: [],
  judge: (_page, { axe }) => axeReviews('axe-review', axe),
});
