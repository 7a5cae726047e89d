import type { SiteCase, Verdict } from '../../model/kit.ts';
import type { StatementAnswer } from '../../model/statement.ts';
import { quote } from '../quote.ts';
import { inapplicable, untested } from '../verdict.ts';

const states = { yes: 'passed', no: 'failed', 'cannot tell': 'cantTell', inapplicable: 'inapplicable' } as const;
const words = { yes: 'Yes', no: 'No', 'cannot tell': 'A person has to say', inapplicable: 'Not asked' } as const;

/** Why no question can be put at all, or null. */
export function whyNotAsked({ site, statement }: SiteCase): readonly Verdict[] | null {
  if (site.nation === 'other') return [inapplicable('The Accessibility Regulations 2018 apply to the United Kingdom’s public bodies alone.')];
  return statement === null ? [untested('Nobody looked for a statement (on our side).')] : null;
}

/** An answer as a verdict: the question, why, and the sentence in quotes. */
export function answerVerdict({ statement }: SiteCase, { id, question, answer, sentence, why }: StatementAnswer): Verdict {
  const url = statement?.got ?? statement?.pointer?.url;
  return {
    state: states[answer], item: id, message: `${question} ${words[answer]}: ${why}${sentence === '' ? '' : ` ${quote(sentence)}`}`,
    ...(url == null ? {} : { url }), evidence: statement?.evidence == null ? [] : [statement.evidence], fingerprint: `statement:${id}`,
  };
}
