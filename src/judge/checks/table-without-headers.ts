import type { ContentTable } from '../../model/content-table.ts';
import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

const isBare = ({ headers, isPresentation, holdsBlocks, isRegular, rows, columns, short, cellWords }: ContentTable): boolean =>
  headers === 0 && !isPresentation && !holdsBlocks && isRegular && rows >= 3 && columns >= 2 && short >= .7 && cellWords > 0 && cellWords <= 10;

/** Of the first column alone, as the facts word it: names beside what belongs to them, with or without being headers. */
const isOfColumn = (looks: string): boolean => looks.startsWith('its first column');

export const tableWithoutHeaders = defineCheck({
  id: 'table-without-headers',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A table of data has no header cells',
  about: 'Finds tables of short cells without any header cell whose first row looks like headers: bold, with a background of its own, in the table’s head, or words over figures. Where only the first column is bold, or nothing looks like a header, a person has to see.',
  verify: 'Go through the table with a screen reader: does it say the row’s and column’s header with each cell?',
  matters: 'A screen reader reads “40, 12, 7” and cannot say of what.',
  mend: 'Mark the header cells with th, and scope where there are headers on two sides.',
  unseen: 'Tables of long texts and tables that hold forms or other tables.',
  techniques: ['F91', 'H51', 'H63'],
  severity: 'serious',
  wcag: ['1.3.1'],
  judge: (_page, { content: { tables } }) => {
    const bare = tables.filter(isBare);
    const clear = bare.filter(({ looks }) => looks !== '' && !isOfColumn(looks));
    const unsure = bare.filter(({ looks, ruled, columns, rows }) => isOfColumn(looks) || (ruled && columns * rows >= 9));
    return told({
      check: 'table-without-headers', of: 'table', all: tables.length, state: clear.length > 0 ? 'failed' : 'cantTell', found: clear.length > 0 ? clear : unsure, ...(clear.length === 0 && { severity: 'info' }),
      says: 'of data without header cells', shows: ({ caption, name }) => caption || name, why: ({ rows, columns, looks }) => `${rows} rows by ${columns} columns, none a header${looks === '' ? '' : `, and ${looks}`}`,
    });
  },
});
