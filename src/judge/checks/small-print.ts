import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const smallPrint = defineCheck({
  id: 'small-print',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Text is very small on a desktop',
  about: 'Finds passages of six words or more in letters under 12 pixels.',
  verify: 'Can you read it at arm’s length?',
  matters: 'People with little sight miss what is in small print.',
  mend: 'Use 16 pixels or more for text, and 14 for notes.',
  unseen: 'Text in pictures.',
  techniques: ['C12'],
  severity: 'info',
  wcag: ['1.4.4'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'small-print', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('small')),
    says: 'in letters under 12 pixels', shows: ({ part }) => part, why: ({ px }) => `letters of ${px} pixels`,
  }),
});
