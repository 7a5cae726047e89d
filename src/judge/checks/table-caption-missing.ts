import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const tableCaptionMissing = defineCheck({
  id: 'table-caption-missing',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Several tables have no caption',
  about: 'Counts the data tables of a page that have neither a caption nor a name, where there are two or more.',
  verify: 'In a list of the page’s tables, can you tell them apart?',
  matters: 'Without names one table sounds like another.',
  mend: 'Give each a caption.',
  unseen: 'Headings above the tables.',
  techniques: ['H39', 'H73'],
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { tables } }) => told({
    check: 'table-caption-missing', of: 'table', all: tables.length, state: 'cantTell', found: tables.filter(({ caption, banner, isPresentation, headers, rows }, _n, all) => !isPresentation && headers > 0 && rows >= 3 && caption === '' && banner === '' && all.filter((one) => one.headers > 0 && one.caption === '').length >= 2),
    says: 'without a name', shows: ({ name }) => name, why: ({ rows, columns }) => `${rows} rows by ${columns} columns without a caption`,
  }),
});
