import { defineCheck } from '../define-check.ts';
import { lostVerdict } from '../lost-verdict.ts';

export const textCutOff = defineCheck({
  id: 'text-cut-off',
  of: 'page',
  devices: ['desktop'],
  needs: ['resize'],
  title: 'Text is cut off at every size',
  about: 'Finds boxes of which no line of text can be read: the box is lower than its letters are high, or ends within the first half of its only line and hides the rest. It has to be so at 1280 pixels and with the page zoomed to 200 %.',
  verify: 'Look for the named words on the page, as it is and zoomed to 200 %: can you read them?',
  matters: 'The words are on the page and nobody who looks at it can read them, enlarged or not.',
  mend: 'Take away the fixed height or width, or let the text wrap and the box grow.',
  unseen: 'Text in links and buttons, text that moves, text with a picture behind it, and whatever has a link or button near by that opens it.',
  techniques: ['F69', 'G142', 'C28'],
  act: ['59br37'],
  severity: 'moderate',
  wcag: ['1.4.4'],
  judge: (_page, { resize }) => [lostVerdict('text-cut-off', resize, resize.cutThrough ?? [], 'at every size')],
});
