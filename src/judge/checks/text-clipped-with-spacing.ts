import { defineCheck } from '../define-check.ts';
import { lostVerdict } from '../lost-verdict.ts';

export const textClippedWithSpacing = defineCheck({
  id: 'text-clipped-with-spacing',
  of: 'page',
  devices: ['desktop'],
  needs: ['resize'],
  title: 'Text is lost when a reader spaces it more widely',
  about: 'Gives the page the spacing that WCAG names (lines 1.5, letters 0.12, words 0.16 times the font size, 2 after paragraphs) and looks for letters that are newly cut off or covered. What was cut before is not counted.',
  verify: 'Use a “text spacing” bookmarklet on the page and read the named text.',
  matters: 'People with dyslexia or low vision space text more widely to read it. Where a box does not grow, the text runs out of it or into its neighbour.',
  mend: 'Let boxes grow with their text: min-height in place of height, no fixed widths round single lines, wrapping allowed.',
  unseen: 'Text in pictures, frames and shadow trees; spacing on other widths of the window.',
  techniques: ['F104', 'C35', 'C36'],
  severity: 'serious',
  wcag: ['1.4.12'],
  judge: (_page, { resize }) => [lostVerdict('text-clipped-with-spacing', resize, resize.spaced, 'with wider spacing')],
});
