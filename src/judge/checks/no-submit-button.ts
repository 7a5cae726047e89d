import { defineCheck } from '../define-check.ts';
import { called } from '../fault-places.ts';
import { many } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const noSubmitButton = defineCheck({
  id: 'no-submit-button',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'How is the form sent?',
  about: 'Finds forms with something to type in and no button at all.',
  verify: 'Fill in the form: is there a control that sends it?',
  matters: 'Not everybody knows or can use the Enter key to send a form.',
  mend: 'Add a submit button whose words say what it does.',
  unseen: 'Buttons that stand outside the form and are tied to it by a script.',
  techniques: ['H32'],
  severity: 'info',
  wcag: ['3.2.2'],
  judge: (_page, { structure: { forms } }) => hintVerdict({
    id: 'no-submit-button', tried: forms.length, found: forms.filter(({ hasButton }) => !hasButton),
    nothing: 'There is no form with something to type in.', fine: `Each of ${many(forms.length, 'form')} has a button.`,
    say: ({ spot, texts }) => `The form ${called(spot)} with ${many(texts, 'field')} has no button: how is it sent?`,
    why: ({ texts }) => `${many(texts, 'field')} and no button`,
  }),
});
