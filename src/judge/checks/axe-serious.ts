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
  severity: 'serious',
  wcag: [],
  judge: (_page, { axe }) => axeVerdicts('axe-serious', axe, ['serious']),
});
