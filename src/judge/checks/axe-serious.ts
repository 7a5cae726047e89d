import { axeActRules } from '../axe-act.ts';
import { axeCriteria } from '../axe-criteria.ts';
import { axeVerdicts } from '../axe-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const axeSerious = defineCheck({
  id: 'axe-serious',
  of: 'page',
  devices: ['desktop', 'phone'],
  needs: ['axe'],
  title: 'Accessibility failures that axe calls serious',
  about: 'Reports what axe-core finds with certainty and calls serious, one line per rule. Automated rules see a part of the barriers only.',
  verify: 'Open the page, run axe in the browser’s tools, and look at the named place.',
  matters: 'Some residents cannot read or reach part of the page, or only with great trouble: pale words, links without a name, frames without a title.',
  mend: 'Open the rule’s own page at axe (its name is in the finding): it says what to change in the markup, with examples.',
  unseen: 'Automated rules see a part of the barriers only. Frames of other origins are not looked into, and best practices of axe that are no failure of WCAG are told apart, as advice.',
  act: axeActRules,
  severity: 'serious',
  wcag: [],
  covers: axeCriteria,
  judge: (_page, { axe }) => axeVerdicts('axe-serious', axe, ['serious']),
});
