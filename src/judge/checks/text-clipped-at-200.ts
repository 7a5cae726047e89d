import { defineCheck } from '../define-check.ts';
import { lostVerdict } from '../lost-verdict.ts';

export const textClippedAt200 = defineCheck({
  id: 'text-clipped-at-200',
  of: 'page',
  devices: ['desktop'],
  needs: ['resize'],
  title: 'Text is lost when the page is zoomed to 200 %',
  about: 'Compares every text at 1280 px with the same page zoomed to 200 % (640 by 450 CSS pixels): letters that are newly cut off, covered or carried off the screen. What closes on purpose (a menu behind a button), slides and text that can be had in full near by are left alone.',
  verify: 'Open the page in a window 1280 pixels wide, zoom to 200 % and read the named text.',
  matters: 'People with low vision enlarge pages. Text that is cut off then is text that they never get to read.',
  mend: 'Let boxes grow with their text: min-height in place of height, no overflow: hidden round text, nothing fixed that is taller than a small screen.',
  unseen: 'Text in pictures, frames and shadow trees; text that is taken away altogether by a media query; pixel ratios that style sheets ask for.',
  techniques: ['F69', 'G142', 'C28'],
  act: ['59br37'],
  severity: 'serious',
  wcag: ['1.4.4'],
  judge: (_page, { resize }) => [lostVerdict('text-clipped-at-200', resize, resize.zoom, 'at 200 %')],
});
