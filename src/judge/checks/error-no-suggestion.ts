import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const errorNoSuggestion = defineCheck({
  id: 'error-no-suggestion',
  of: 'page',
  devices: ['desktop'],
  needs: ['formErrors'],
  title: 'Does this message say how to put it right?',
  about: 'Enters what can’t be an e-mail address or a date where the page checks its form itself, and finds messages that only call it wrong.',
  verify: 'Enter something wrong: does the message say what is expected, with an example?',
  matters: 'Who does not know what is expected tries again and again, or gives up.',
  mend: 'Say what is expected: “Enter an email address like name@example.com”.',
  unseen: 'Other kinds of fields, and forms that are checked on the server.',
  techniques: ['G85', 'G177'],
  severity: 'info',
  wcag: ['3.3.3'],
  judge: (_page, { formErrors: { wrong, forms, cut } }) => trialVerdict({
    id: 'error-no-suggestion', tried: wrong.length, isCut: cut?.includes('wrong'),
    doubtful: wrong.filter(({ words }) => isBare(words)).map((one) => faultPlace(one.spot, `to ${quote(one.entry)} it says ${quote(one.words)} and not what is expected`, { when: 'after a wrong entry' })),
    nothing: `No field for an e-mail address or a date whose page checks it itself found by these rules (${many(forms.length, 'form')} pressed).`,
    fine: `The message to a wrong entry in ${many(wrong.length, 'field')} says more than that it is wrong.`,
    say: (first) => `At ${quote(first.name === '' ? first.selector : first.name)} ${first.why}.`,
  }),
});

/** Words that call an entry wrong and give neither an example nor what is expected. */
function isBare(words: string): boolean {
  const isWrong = /\b(?:invalid|wrong|incorrect|not valid|error|annilys)\b/i.test(words);
  return isWrong && words.length < 60 && !/[@\d]|format|example|such as|like|must|enter|should|expected|missing/i.test(words);
}
