import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const orderChanged = defineCheck({
  id: 'order-changed',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Does the text make sense in the order in which it is written?',
  about: 'Finds neighbouring pieces of text that are painted in another order than they stand in the page’s code, because of order, a reversed direction, a grid, a position or a float.',
  verify: 'Read the two pieces in the order of the code: does it still make sense?',
  matters: 'A screen reader reads in the order of the code, and who sees the page and hears it gets two different stories.',
  mend: 'Write the text in the order in which it is meant to be read, and leave it there.',
  unseen: 'Headings, links, pictures and whole parts of the page that are moved.',
  techniques: ['C27', 'G57', 'F1'],
  severity: 'info',
  wcag: ['1.3.2'],
  judge: (_page, { structure: { reordered, tried } }) => hintVerdict({
    id: 'order-changed', tried: tried, found: reordered,
    nothing: 'The page is empty.', fine: 'No neighbouring pieces of text are painted in another order than they are written.',
    say: ({ first, second, by }, count) => `${quote(first)} is written before ${quote(second)} and painted after it, by ${by} (${many(count, 'place')}).`,
    why: ({ first, second, by }) => `written ${quote(first)}, ${quote(second)}; painted the other way round by ${by}`,
  }),
});
