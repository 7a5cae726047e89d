import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const tableHeaderIdle = defineCheck({
  id: 'table-header-idle',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A table’s header has no cells that it is for',
  about: 'Finds header cells in a table of data under which, beside which and by whose name no cell stands.',
  verify: 'Go through the table with a screen reader: is the quoted header ever said with a cell?',
  matters: 'The header promises a column or row that is not there, or that a screen reader does not tie to it.',
  mend: 'Give every header its cells, or mark it as a plain cell.',
  unseen: 'Whether the cells that it has are the right ones.',
  techniques: ['H43', 'H63'],
  act: ['d0f69e'],
  severity: 'moderate',
  wcag: ['1.3.1'],
  judge: (_page, { content: { tables } }) => told({
    check: 'table-header-idle', of: 'table', all: tables.filter(({ headers, isPresentation }) => headers > 0 && !isPresentation).length, state: 'failed', found: tables.filter(({ idle, isPresentation }) => idle.length > 0 && !isPresentation),
    says: 'with a header for no cell', shows: ({ idle }) => idle[0] ?? '', why: ({ idle }) => `no cell is for ${idle.map(quote).join(', ')}`,
  }),
});
