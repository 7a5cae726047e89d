import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const breaksForParagraphs = defineCheck({
  id: 'breaks-for-paragraphs',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Paragraphs are made with empty lines',
  about: 'Finds text in one element that is parted into paragraphs by two line breaks.',
  verify: 'Go through the text by paragraphs with a screen reader.',
  matters: 'A screen reader takes it for one paragraph and cannot go through it in parts.',
  mend: 'Use p for each paragraph.',
  unseen: 'Single line breaks, as in addresses and poems.',
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'breaks-for-paragraphs', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('breaks')),
    says: 'parted by empty lines', shows: ({ part }) => part, why: ({ lines }) => `${lines} lines in one element, parted by br`,
  }),
});
