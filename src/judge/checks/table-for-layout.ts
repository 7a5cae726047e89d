import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const tableForLayout = defineCheck({
  id: 'table-for-layout',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A table may be there for layout only',
  about: 'Finds tables without data’s looks that hold forms, headings or long texts, where they are not marked as presentation, or where they have headers or a caption all the same.',
  verify: 'Do the cells of a column belong together?',
  matters: 'A screen reader tells of rows and columns where there are none.',
  mend: 'Lay the page out by style; where that cannot be, give the table role="presentation" and no headers.',
  unseen: 'Tables of one cell.',
  techniques: ['F46', 'F49'],
  severity: 'info',
  wcag: ['1.3.1', '1.3.2'],
  judge: (_page, { content: { tables } }) => told({
    check: 'table-for-layout', of: 'table', all: tables.length, state: 'cantTell', found: tables.filter(({ rows, columns, isPresentation, headers, looks, cellWords, caption, holdsBlocks, emptyHeaders }) => {
      const isText = cellWords > 25 && rows <= 4;
      const isPage = headers === 0 && looks === '' && (isText || (holdsBlocks && rows * columns <= 12));
      return rows * columns > 1 && ((!isPresentation && isPage) || (isPresentation && (headers > emptyHeaders || caption !== '')));
    }),
    says: 'that may be for layout only', shows: ({ name }) => name, why: ({ rows, columns, cellWords }) => `${rows} rows by ${columns} columns with ${Math.round(cellWords)} words a cell`,
  }),
});
