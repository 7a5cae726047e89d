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
  severity: 'critical',
  wcag: [],
  judge: (_page, { axe }) => axeVerdicts('axe-critical', axe, ['critical']),
});
