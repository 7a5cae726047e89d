import { axeActRules } from '../axe-act.ts';
import { axeAdvised } from '../axe-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const axeAdvice = defineCheck({
  id: 'axe-advice',
  of: 'page',
  devices: ['desktop'],
  needs: ['axe'],
  title: 'Best practices of axe that are not kept',
  about: 'Lists what axe-core recommends beyond WCAG’s levels A and AA and finds not kept, one line per rule. Never scores: a best practice is no failure.',
  verify: 'Open the page, run axe in the browser’s tools, and look at the named place.',
  matters: 'Landmarks, an order of headings and the like make a page quicker to get about in for those who hear it.',
  mend: 'As the rule’s own page at axe says; it is worth doing with the next change of the template.',
  unseen: 'It is no failure of WCAG, and axe’s own opinion. Seen on the desktop only.',
  act: axeActRules,
  severity: 'info',
  wcag: [],
  judge: (_page, { axe }) => axeAdvised('axe-advice', axe),
});
