import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const columnsBySpaces = defineCheck({
  id: 'columns-by-spaces',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Columns are made with blanks or tabs',
  about: 'Finds text that is set in columns by blanks, tabs or hard blanks alone: gaps of three or more at the same place on at least three lines. It is read line by line, across the columns.',
  verify: 'Read the lines aloud from left to right, as a screen reader does: do they still make sense?',
  matters: 'What looks like a table or columns is heard as one line after another, and falls apart where letters are larger.',
  mend: 'Use a table with headers for data, and columns by style for text.',
  unseen: 'Columns within code.',
  techniques: ['F33', 'F34', 'F48'],
  severity: 'serious',
  wcag: ['1.3.1', '1.3.2'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'columns-by-spaces', of: 'block of text', all: blocks, state: 'failed', found: text.filter(({ traits }) => traits.includes('columns')),
    says: 'set in columns with blanks', shows: ({ text: words }) => words, why: ({ lines }) => `gaps at the same place on its ${lines} lines`,
  }),
});
