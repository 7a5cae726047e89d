import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const wordsByStyleSheet = defineCheck({
  id: 'words-by-style-sheet',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A style sheet puts words on the page',
  about: 'Finds elements before or after which a style sheet writes words.',
  verify: 'Take the styles away: does the page still tell everything?',
  matters: 'Words of a style sheet cannot be searched or translated, and some who read with their own styles never get them.',
  mend: 'Put the words in the page.',
  unseen: 'Style sheets of other hosts.',
  techniques: ['F87'],
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { marks, blocks } }) => told({
    check: 'words-by-style-sheet', of: 'block of text', all: blocks, state: 'cantTell', found: marks.filter(({ kind }) => kind === 'css-words'),
    says: 'with words from a style sheet', shows: ({ text }) => text, why: ({ text }) => `the style sheet writes ${quote(text)}`,
  }),
});
