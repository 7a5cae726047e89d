import { defineCheck } from '../define-check.ts';
import { called } from '../fault-places.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const textFromCss = defineCheck({
  id: 'text-from-css',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Does the style sheet tell something that the page does not?',
  about: 'Finds words of three letters and more that a style sheet puts before or after an element that can be seen and that does not say them itself.',
  verify: 'Switch the styles off: is anything missing that one has to know?',
  matters: 'Such words cannot be selected or translated, and some people who replace a page’s styles never see them.',
  mend: 'Write the words into the page.',
  unseen: 'Style sheets of other hosts, and backgrounds with words in them.',
  techniques: ['F87'],
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { structure: { pieces, tried } }) => hintVerdict({
    id: 'text-from-css', tried: tried, found: pieces.filter(({ kind }) => kind === 'css-text'),
    nothing: 'The page is empty.', fine: 'No style sheet that could be read puts words into the page.',
    say: ({ spot, detail }, count) => `A style sheet puts ${quote(detail)} at ${called(spot)} (${many(count, 'place')} of the kind): does one have to know it?`,
    why: ({ detail }) => `${quote(detail)} comes from the style sheet`,
  }),
});
