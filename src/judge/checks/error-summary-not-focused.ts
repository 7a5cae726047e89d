import { defineCheck } from '../define-check.ts';
import { isErrorWords } from '../error-words.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const errorSummaryNotFocused = defineCheck({
  id: 'error-summary-not-focused',
  of: 'page',
  devices: ['desktop'],
  needs: ['formErrors'],
  title: 'Is anybody told that the form has errors?',
  about: 'Presses a form empty, with nothing let out, and finds those that show errors while the focus moves nowhere and no live region speaks.',
  verify: 'Press the form’s button with a screen reader running and nothing filled in: is anything spoken?',
  matters: 'Who can’t see the errors hears nothing, and believes that the form was sent.',
  mend: 'Move the focus to a summary of the errors, or to the first field that is wrong.',
  unseen: 'Forms that are checked on the server.',
  techniques: ['ARIA19', 'G139'],
  severity: 'info',
  wcag: ['3.3.1', '4.1.3'],
  judge: (_page, { formErrors: { forms, tried, cut } }) => {
    const pages = forms.filter(({ answered }) => answered === 'page');
    return trialVerdict({
      id: 'error-summary-not-focused', tried: pages.length, isCut: cut?.includes('forms'),
      doubtful: pages.filter(({ words, focus, isAnnounced }) => isErrorWords(words) && focus === 'elsewhere' && !isAnnounced)
        .map((one) => faultPlace(one.spot, `${quote(one.words)} shows, the focus moves nowhere and no live region speaks`, { when: 'when the form is pressed empty' })),
      nothing: `No form whose page itself says what is wrong found by these rules (${many(tried, 'form')} pressed empty).`,
      fine: `In ${many(pages.length, 'form')} the focus moves or a live region speaks.`,
      say: (first) => `At ${quote(first.name === '' ? first.selector : first.name)} ${first.why}.`,
    });
  },
});
