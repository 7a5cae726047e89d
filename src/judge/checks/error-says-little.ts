import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const errorSaysLittle = defineCheck({
  id: 'error-says-little',
  of: 'page',
  devices: ['desktop'],
  needs: ['formErrors'],
  title: 'A message of error does not say what is wrong, or is kept from screen readers',
  about: 'Reads the messages of error that stand in forms as the page loads: one that is hidden from screen readers, names none of several fields, or names a label that several fields share, tells nobody what to mend. One that calls a value wrong without saying why is left to a person.',
  verify: 'Read the message alone: which field is meant, and what is wrong with it?',
  matters: 'Who can’t guess which field is meant can’t go on.',
  mend: 'Name the field and say what is wrong with it, in words that everybody gets.',
  unseen: 'Messages that are not called errors in the markup, and those that come after something was sent.',
  techniques: ['G83', 'G85', 'F96'],
  act: ['36b590'],
  severity: 'moderate',
  wcag: ['3.3.1'],
  judge: (_page, { formErrors: { standing, stood } }) => {
    const why = { hidden: 'is to be seen and hidden from screen readers', which: 'names none of the fields', twice: 'names a label that several fields have', cause: 'calls a value wrong and does not say why' } as const;
    const placeOf = (one: (typeof standing)[number]) => faultPlace(one.spot, `the message ${quote(one.words)} ${why[one.trouble]}`);
    return trialVerdict({
      id: 'error-says-little', tried: stood, certain: standing.filter(({ trouble }) => trouble !== 'cause').map(placeOf), doubtful: standing.filter(({ trouble }) => trouble === 'cause').map(placeOf),
      nothing: 'No message of error stands in a form as the page loads.', fine: `${many(stood, 'message')} of error: each names its field or is tied to it.`,
      say: (first, count) => `Of ${many(count, 'message')}: ${first.why}.`,
    });
  },
});
