import type { SiteCase, Verdict } from '../../model/kit.ts';
import { defineCheck } from '../define-check.ts';
import { place } from '../quote.ts';
import { answerVerdict, whyNotAsked } from '../statement/answer-verdict.ts';
import { cantTell } from '../verdict.ts';

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
  judge: (site) => whyNotAsked(site) ?? [...answered(site).map((answer) => answerVerdict(site, answer)), ...unread(site)],
});

/** Of a statement that was not read every question about its words has the same answer: that is told once. */
function answered({ statement: page, answers }: SiteCase): SiteCase['answers'] {
  return answers.filter(({ isDuty, answer }) => isDuty && (answer !== 'cannot tell' || page?.source != null || page?.how == null));
}

function unread({ statement: page, answers }: SiteCase): readonly Verdict[] {
  const isUnread = page !== null && page.how !== null && page.source === null && answers.some(({ answer }) => answer === 'cannot tell');
  const at = page?.got ?? page?.pointer?.url ?? '';
  return isUnread ? [cantTell(`What the statement at ${place(at)} says was not read: ${page.kind === 'pdf' ? 'it is a PDF' : 'it could not be had'}.`, { item: 'content', url: at })] : [];
}
