import { axeVerdicts } from '../axe-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const axeModerate = defineCheck({
  id: 'axe-moderate',
  of: 'page',
  devices: ['desktop', 'phone'],
  needs: ['axe'],
  title: 'Accessibility failures that axe calls moderate or minor',
  about: 'Reports what axe-core finds with certainty and calls moderate or minor, one line per rule. Automated rules see a part of the barriers only.',
  verify: 'Open the page, run axe in the browser’s tools, and look at the named place.',
  severity: 'moderate',
  wcag: [],
  judge: (_page, { axe }) => axeVerdicts('axe-moderate', axe, ['moderate', 'minor', null]),
});
