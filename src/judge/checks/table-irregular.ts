import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const tableIrregular = defineCheck({
  id: 'table-irregular',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A table with joined cells or several rows of headers does not tie them together',
  about: 'Finds data tables with cells over several rows or columns, or with headers in several rows, where no scope or headers attribute says which header is for which cell.',
  verify: 'Go through the cells with a screen reader: are the right headers said?',
  matters: 'The wrong headers are read out with a cell, or none.',
  mend: 'Make simple tables of it, or use scope and headers with ids.',
  unseen: 'Whether the attributes that are there are right.',
  techniques: ['H43', 'H63'],
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { tables } }) => told({
    check: 'table-irregular', of: 'table', all: tables.length, state: 'cantTell', found: tables.filter(({ spans, headerRows, headers, scoped, isPresentation }) => !isPresentation && headers > 0 && !scoped && (spans > 0 || headerRows >= 2)),
    says: 'with joined cells or several rows of headers, and nothing that ties them', shows: ({ name }) => name, why: ({ spans, headerRows }) => `${spans} joined cells, ${headerRows} rows of headers`,
  }),
});
