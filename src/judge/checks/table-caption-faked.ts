import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const tableCaptionFaked = defineCheck({
  id: 'table-caption-faked',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A table’s caption may be a cell',
  about: 'Finds tables whose first row is one cell over the whole width, and that have no caption.',
  verify: 'Is the first row the table’s name?',
  matters: 'It is read as a cell of the data, and the table has no name in the list of tables.',
  mend: 'Use caption.',
  unseen: 'Names that stand above the table.',
  techniques: ['H39'],
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { tables } }) => told({
    check: 'table-caption-faked', of: 'table', all: tables.length, state: 'cantTell', found: tables.filter(({ banner, caption, rows, columns, isPresentation, holdsBlocks }) => !isPresentation && !holdsBlocks && banner !== '' && caption === '' && rows >= 3 && columns >= 2),
    says: 'with its name in a cell', shows: ({ banner }) => banner, why: ({ banner }) => `its first row is ${quote(banner)} over all columns`,
  }),
});
