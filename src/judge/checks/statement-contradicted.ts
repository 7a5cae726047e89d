import type { SiteCase, Verdict } from '../../model/kit.ts';
import { defineCheck } from '../define-check.ts';
import { answerVerdict, whyNotAsked } from '../statement/answer-verdict.ts';
import { untested } from '../verdict.ts';

export const statementContradicted = defineCheck({
  id: 'statement-contradicted',
  of: 'site',
  title: 'The accessibility statement claims more than was found',
  about: 'Compares a claim of full compliance with the certain failures found on the pages looked at. It says nothing of a site that claims less.',
  verify: 'Open one of the pages named among the findings and see the failure; then read the sentence on compliance.',
  matters: 'A resident who is told that everything works looks for the fault at home, and a council that believes it mends nothing.',
  mend: 'Say “partially compliant” and list what was found, until it is mended.',
  unseen: 'Failures that no machine finds, and pages that were not looked at.',
  severity: 'moderate',
  wcag: [],
  judge: (site) => whyNotAsked(site) ?? [contradicted(site)],
});

function contradicted(site: SiteCase): Verdict {
  const answer = site.answers.find(({ id }) => id === 'contradiction');
  if (answer === undefined) return untested('The question was not put (on our side).');
  return { ...answerVerdict(site, answer), item: '' };
}
