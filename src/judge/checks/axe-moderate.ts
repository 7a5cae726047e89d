import { axeActRules } from '../axe-act.ts';
import { axeCriteria } from '../axe-criteria.ts';
import { axeVerdicts } from '../axe-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const axeModerate = defineCheck({
  id: 'axe-moderate',
  of: 'page',
  devices: ['desktop', 'phone'],
  needs: ['axe'],
  title: 'Accessibility failures that axe calls moderate or minor',
  about: 'Reports what axe-core finds with certainty and calls moderate or minor, one line per rule. Automated rules see a part of the barriers only. A rule to which axe gives no weight is told here.',
  verify: 'Open the page, run axe in the browser’s tools, and look at the named place.',
  matters: 'The page can be used, but costs some residents more than others: zoom that is limited, headings that say nothing.',
  mend: 'Open the rule’s own page at axe (its name is in the finding): it says what to change in the markup, with examples.',
  unseen: 'Automated rules see a part of the barriers only. Frames of other origins are not looked into, and best practices of axe that are no failure of WCAG are told apart, as advice.',
  act: axeActRules,
  severity: 'moderate',
  wcag: [],
  covers: axeCriteria,
  judge: (_page, { axe }) => axeVerdicts('axe-moderate', axe, ['moderate', 'minor', null]),
});
