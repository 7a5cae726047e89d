import { defineCheck } from '../define-check.ts';
import { isInName } from '../is-in-name.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const labelNotInName = defineCheck({
  id: 'label-not-in-name',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'The words on a control are not in its name',
  about: 'Compares the words that can be seen on links and buttons with the name that is given beside them (aria-label, aria-labelledby). Every word seen has to be in the name, in the same order and next to each other, as WCAG’s rule compares them.',
  verify: 'Say “click” and the words on the control to a voice control: does anything happen?',
  matters: 'Who speaks to the computer says what is seen; a control with another name does not answer.',
  mend: 'Begin the name with the words that can be seen, or leave the aria-label out.',
  unseen: 'Labels of fields, words in pictures, abbreviations and single signs.',
  techniques: ['F96', 'G208'],
  act: ['2ee8b8'],
  severity: 'serious',
  wcag: ['2.5.3'],
  judge: (_page, { content: { namedControls } }) => told({
    check: 'label-not-in-name', of: 'control with a name of its own', all: namedControls.length, state: 'failed', found: namedControls.filter(({ visible, spoken }) => !isInName(visible, spoken)),
    says: 'without its visible words in it', shows: ({ visible }) => visible, why: ({ visible, spoken }) => `it shows ${quote(visible)} and is called ${quote(spoken)}`,
  }),
});
