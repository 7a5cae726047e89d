import { defineCheck } from '../define-check.ts';
import { notMeasured } from '../not-measured.ts';
import { wideVerdict } from '../wide-verdict.ts';

export const tableTooWide = defineCheck({
  id: 'table-too-wide',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'A table is wider than a phone’s screen',
  about: 'Finds tables and set text that are wider than the room for them. What is cut off so that nobody can come to it fails; what can be moved in a box of its own is left to a person, and what makes the whole page wider is told by another check.',
  matters: 'Fees and dates are compared across columns; when the last column is out of sight nobody knows that it is there.',
  mend: 'Set small tables as lists on small screens, and give large ones a box of their own that scrolls and shows that it does.',
  verify: 'Open the page on a phone: can every column be read?',
  unseen: 'Tables made of other elements.',
  severity: 'serious',
  wcag: ['1.4.10'],
  judge: (_page, { layout: { handheld } }) => [handheld === undefined ? notMeasured
    : wideVerdict('table-too-wide', handheld.things.filter(({ kind }) => kind === 'table' || kind === 'pre'), { noun: 'table', isCutCertain: true })],
});
