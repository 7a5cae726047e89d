import { axeActRules } from '../axe-act.ts';
import { axeReviews } from '../axe-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const axeReview = defineCheck({
  id: 'axe-review',
  of: 'page',
  devices: ['desktop', 'phone'],
  needs: ['axe'],
  title: 'What axe could not decide',
  about: 'Lists what axe-core found and leaves to a person, one line per rule, and frames of other origins, which it cannot look into. Never scores: it is a list of what to look at.',
  verify: 'Look at the named place and at what axe says of it; the rule’s own page at axe tells what to decide by.',
  matters: 'Behind some of these is a barrier, behind most is none: words on a picture may be easy to read, or not at all.',
  mend: 'Where a person finds a barrier: as the rule’s own page at axe says.',
  unseen: 'It is no finding of a failure. What stands in frames of other origins is not looked at, and not charged to the council.',
  act: axeActRules,
  severity: 'info',
  wcag: [],
  judge: (_page, { axe }) => axeReviews('axe-review', axe),
});
