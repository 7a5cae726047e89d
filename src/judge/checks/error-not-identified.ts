import type { ErrorField } from '../../model/form-errors.ts';
import { defineCheck } from '../define-check.ts';
import { isErrorWords } from '../error-words.ts';
import { faultPlace } from '../fault-place.ts';
import { isTold } from '../is-told.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const errorNotIdentified = defineCheck({
  id: 'error-not-identified',
  of: 'page',
  devices: ['desktop'],
  needs: ['formErrors'],
  title: 'The form says that something is wrong and not where',
  about: 'Presses a form of several fields empty, with nothing let out. Where new words tell of an error and none of them stands with a field, is tied to one, links to one or names one, and no field is marked or has the focus, nobody can know which field is meant.',
  verify: 'Press the form’s button with nothing filled in: is each field that is wrong named in words?',
  matters: 'Who can’t see the whole form at once searches every field for what may be wrong.',
  mend: 'Name each field that is wrong, in a list at the top with links to the fields and beside each field.',
  unseen: 'Forms that are checked on the server, and forms of a single field.',
  techniques: ['G83', 'G85'],
  severity: 'serious',
  wcag: ['3.3.1'],
  judge: (_page, { formErrors: { forms, tried, cut } }) => {
    const pages = forms.filter(({ answered }) => answered === 'page');
    const several = pages.filter(({ fields }) => fields.length > 1);
    const isShown = (one: ErrorField): boolean => isTold(one) || one.isInvalid || one.changed.length > 0;
    const lost = several.filter(({ words, focus, fields }) => isErrorWords(words) && focus !== 'field' && fields.some(({ isRequired }) => isRequired) && !fields.some(isShown));
    return trialVerdict({
      id: 'error-not-identified', tried: several.length, isCut: cut?.includes('forms'),
      certain: lost.map((one) => faultPlace(one.spot, `the page says ${quote(one.words)} and names none of ${many(one.fields.length, 'field')}`, { when: 'when the form is pressed empty' })),
      nothing: `No form whose page itself says what is wrong found by these rules (${many(tried, 'form')} pressed empty).`,
      fine: `In ${many(several.length, 'form')} what is wrong is named or shown at a field.`,
      say: (first) => `At ${quote(first.name === '' ? first.selector : first.name)} ${first.why}.`,
    });
  },
});
