import { defineCheck } from '../define-check.ts';
import { answerVerdict, whyNotAsked } from '../statement/answer-verdict.ts';

export const statement = defineCheck({
  id: 'statement',
  of: 'site',
  title: 'Accessibility statement',
  about: 'Puts to the council’s accessibility statement the questions that the monitors of the Government Digital Service put, each for itself. It reads words by patterns and does not weigh whether what is said is true.',
  verify: 'Open the statement and look for the sentence that answers the question; compare it with the model accessibility statement on GOV.UK.',
  matters: 'The statement tells disabled residents what they will meet, whom to ask for help and where to turn when nobody answers. The regulations of 2018 make it a duty.',
  mend: 'Rewrite the statement by the model accessibility statement on GOV.UK, keep its required sentences word by word, and review it at least once a year.',
  unseen: 'Whether what it says is true and complete; statements in PDF; statements of nations to which the regulations of 2018 do not apply.',
  severity: 'moderate',
  wcag: [],
  judge: (site) => whyNotAsked(site) ?? site.answers.filter(({ isDuty }) => isDuty).map((answer) => answerVerdict(site, answer)),
});
