import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const tableInTable = defineCheck({
  id: 'table-in-table',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A table stands inside another',
  about: 'Finds tables inside a cell of another table.',
  verify: 'Go through it with a screen reader: do you know which table you are in?',
  matters: 'Two tables in one another are nearly impossible to follow by ear.',
  mend: 'Part them, or lay the outer one out by style.',
  unseen: 'Tables that are put together by style.',
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { tables } }) => told({
    check: 'table-in-table', of: 'table', all: tables.length, state: 'cantTell', found: tables.filter(({ isNested, isPresentation }) => isNested && !isPresentation),
    says: 'inside another table', shows: ({ name }) => name, why: ({ rows, columns }) => `${rows} rows by ${columns} columns inside a cell`,
  }),
});
