import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { isTold } from '../is-told.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const errorByColourOnly = defineCheck({
  id: 'error-by-colour-only',
  of: 'page',
  devices: ['desktop'],
  needs: ['formErrors'],
  title: 'Only a colour says that a field is wrong',
  about: 'Presses a form empty, with nothing let out, and looks at each required field: its colours changed, and no new words stand with it, are tied to it or name it. Where the colour is no red, or fields that may stay empty changed too, a person has to look.',
  verify: 'Press the form’s button with nothing filled in and look at it in shades of grey: which field is wrong, and why?',
  matters: 'One man in twelve does not see the red, and who listens hears nothing at all: the form can’t be finished.',
  mend: 'Write beside the field what is wrong with it, and tie the words to it with aria-describedby.',
  unseen: 'Forms that are checked on the server, and what comes after a wrong entry.',
  techniques: ['F81', 'G83', 'G84'],
  severity: 'serious',
  wcag: ['1.4.1', '3.3.1'],
  judge: (_page, { formErrors: { forms, tried, cut } }) => {
    const pages = forms.filter(({ answered }) => answered === 'page');
    const bare = pages.flatMap((form) => form.fields.filter((one) => one.changed.length > 0 && !isTold(one))
      .map((one) => ({ ...one, isSure: one.isRequired && !one.hasSign && one.changed.some(isRed) && form.fields.every((other) => other.isRequired || other.changed.length === 0) })));
    const placeOf = (one: (typeof bare)[number]) => faultPlace(one.spot, `all that changed is ${one.changed[0] ?? ''}, and no new words name it`, { when: 'when the form is pressed empty' });
    return trialVerdict({
      id: 'error-by-colour-only', tried: pages.length, isCut: cut?.includes('forms'), certain: bare.filter(({ isSure }) => isSure).map(placeOf), doubtful: bare.filter(({ isSure, isRequired }) => !isSure && isRequired).map(placeOf),
      nothing: `No form whose page itself says what is wrong found by these rules (${many(tried, 'form')} pressed empty).`,
      fine: `In ${many(pages.length, 'form')} no field is shown to be wrong by colour alone.`,
      say: (first, count) => `Of ${many(count, 'field')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
    });
  },
});

/** A look that became red: `border-top-color: rgb(212, 53, 28)`. */
function isRed(changed: string): boolean {
  const [r = 0, g = 0, b = 0] = (/colou?r: rgba?\(([^)]*)\)/.exec(changed)?.[1] ?? '').split(',').map(Number);
  return r > g + 40 && r > b + 40;
}
