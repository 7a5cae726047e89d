import { defineCheck } from '../define-check.ts';
import { isErrorWords } from '../error-words.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const errorUnattached = defineCheck({
  id: 'error-unattached',
  of: 'page',
  devices: ['desktop'],
  needs: ['formErrors'],
  title: 'The message beside a field is not tied to it',
  about: 'Presses a form empty, with nothing let out, and finds new messages beside a field that nothing ties to it: not its label, aria-describedby, aria-errormessage, nor a link from a summary. Failed only where the field is not marked as invalid, no live region speaks and the focus does not move; otherwise a person has to listen.',
  verify: 'Press the form’s button with nothing filled in, go to the field with a screen reader: is the message spoken?',
  matters: 'Who goes from field to field with a screen reader does not hear what is wrong with them.',
  mend: 'Give the message an id, name it in the field’s aria-describedby, and set aria-invalid.',
  unseen: 'Forms that are checked on the server.',
  techniques: ['ARIA21', 'ARIA1', 'G83'],
  severity: 'moderate',
  wcag: ['1.3.1', '3.3.1'],
  judge: (_page, { formErrors: { forms, tried, cut } }) => {
    const pages = forms.filter(({ answered }) => answered === 'page');
    const loose = pages.flatMap((form) => form.fields.filter((one) => one.near !== '' && isErrorWords(one.near) && one.tied === '' && !one.isLinked)
      .map((one) => ({ ...one, isSure: one.isRequired && !one.isInvalid && !form.isAnnounced && form.focus === 'elsewhere' })));
    const placeOf = (one: (typeof loose)[number]) => faultPlace(one.spot, `${quote(one.near)} stands beside it and is not tied to it`, { when: 'when the form is pressed empty' });
    return trialVerdict({
      id: 'error-unattached', tried: pages.length, isCut: cut?.includes('forms'), certain: loose.filter(({ isSure }) => isSure).map(placeOf), doubtful: loose.filter(({ isSure }) => !isSure).map(placeOf),
      nothing: `No form whose page itself says what is wrong found by these rules (${many(tried, 'form')} pressed empty).`,
      fine: `In ${many(pages.length, 'form')} no message of error stands beside a field without being tied to it.`,
      say: (first, count) => `Of ${many(count, 'field')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
    });
  },
});
