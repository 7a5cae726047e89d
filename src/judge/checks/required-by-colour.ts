import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const requiredByColour = defineCheck({
  id: 'required-by-colour',
  of: 'page',
  devices: ['desktop'],
  needs: ['formErrors'],
  title: 'Only a colour says which fields are required',
  about: 'Compares the labels of required fields with those of the others in the same form: all that is seen to tell them apart is the colour. Where the two colours differ by 3 : 1 in lightness, a person has to look.',
  verify: 'Look at the form in shades of grey: which fields must be filled in?',
  matters: 'Who does not see the colour does not know what must be filled in, and is sent back by an error.',
  mend: 'Write “required” or “optional” in the label.',
  unseen: 'Required fields that the markup does not tell, and other signs far from the label.',
  techniques: ['F81', 'H90', 'G14'],
  severity: 'moderate',
  wcag: ['1.4.1', '3.3.2'],
  judge: (_page, { formErrors: { coloured, mixed } }) => {
    const placeOf = (one: (typeof coloured)[number]) => faultPlace(one.spot, `${many(one.required, 'required label')} in ${one.colours[0]}, ${many(one.optional, 'other')} in ${one.colours[1]}, ${one.contrast} : 1, and no other difference`);
    return trialVerdict({
      id: 'required-by-colour', tried: mixed, certain: coloured.filter(({ contrast }) => contrast < 3).map(placeOf), doubtful: coloured.filter(({ contrast }) => contrast >= 3).map(placeOf),
      nothing: 'No form with required and other fields.', fine: `In ${many(mixed, 'form')} more than a colour tells which fields are required, or nothing does.`,
      say: (first) => `At ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
    });
  },
});
