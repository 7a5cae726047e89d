import { defineCheck } from '../define-check.ts';
import { called } from '../fault-places.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const outdatedMarkup = defineCheck({
  id: 'outdated-markup',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Is anything told by outdated elements?',
  about: 'Finds elements that HTML gave up because they only tell how words look: font, center, big, tt, strike.',
  verify: 'Look at the words: do they stand out as a heading or as something important that the markup does not say?',
  matters: 'What only looks like a heading or a warning is none to a screen reader.',
  mend: 'Use elements that say what the words are, and style sheets for their looks.',
  unseen: 'The same done by style sheets.',
  techniques: ['F2'],
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { structure: { pieces, tried } }) => hintVerdict({
    id: 'outdated-markup', tried: tried, found: pieces.filter(({ kind }) => kind === 'outdated'),
    nothing: 'The page is empty.', fine: 'None of the elements that HTML gave up was found.',
    say: ({ spot, detail }, count) => `${many(count, 'outdated element')}, first ${quote(detail)} around ${called(spot)}.`,
    why: ({ detail }) => `the element ${quote(detail)}`,
  }),
});
