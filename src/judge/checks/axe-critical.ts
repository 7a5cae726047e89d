import { axeActRules } from '../axe-act.ts';
import { axeCriteria } from '../axe-criteria.ts';
import { axeVerdicts } from '../axe-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const axeCritical = defineCheck({
  id: 'axe-critical',
  of: 'page',
  devices: ['desktop', 'phone'],
  needs: ['axe'],
  title: 'Accessibility failures that axe calls critical',
  about: 'Reports what axe-core finds with certainty and calls critical, one line per rule. Automated rules see a part of the barriers only.',
  verify: 'Open the page, run axe in the browser’s tools, and look at the named place.',
  matters: 'Somebody who cannot see the screen, or uses no mouse, is stopped: a field or button that has no name cannot be used by who hears it only.',
  mend: 'Open the rule’s own page at axe (its name is in the finding): it says what to change in the markup, with examples.',
  unseen: 'Automated rules see a part of the barriers only. Frames of other origins are not looked into, and best practices of axe that are no failure of WCAG are told apart, as advice.',
  act: axeActRules,
  severity: 'critical',
  wcag: [],
  covers: axeCriteria,
  judge: (_page, { axe }) => axeVerdicts('axe-critical', axe, ['critical']),
});
