import { defineCheck } from '../define-check.ts';
import { called } from '../fault-places.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const controlInsideLink = defineCheck({
  id: 'control-inside-link',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Is there one control or two?',
  about: 'Finds links that hold a button or a field.',
  verify: 'Tab through: do you come to the same thing twice? Does the inner control do what it says?',
  matters: 'Screen readers and voice control may know only one of the two, and a press may do the other’s work.',
  mend: 'Use one control, or put them beside each other.',
  unseen: 'Controls that scripts make of plain elements.',
  techniques: ['H91'],
  severity: 'info',
  wcag: ['4.1.2'],
  judge: (_page, { structure: { pieces, tried } }) => hintVerdict({
    id: 'control-inside-link', tried: tried, found: pieces.filter(({ kind }) => kind === 'control-in-link'),
    nothing: 'The page is empty.', fine: 'No link holds another control.',
    say: ({ spot, detail }, count) => `The link ${called(spot)} holds another control, ${quote(detail)} (${many(count, 'link')} of the kind).`,
    why: ({ detail }) => `holds ${quote(detail)}`,
  }),
});
