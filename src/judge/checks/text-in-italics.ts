import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const textInItalics = defineCheck({
  id: 'text-in-italics',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A long passage is set in italics',
  about: 'Finds passages of 30 words or more that are all in italics.',
  verify: 'Is the passage a quotation or the like, and easy to read?',
  matters: 'Long italics are hard to read for people with dyslexia or little sight.',
  mend: 'Use plain letters, and a border or a heading to set the passage off.',
  unseen: 'Single words and short lines.',
  techniques: ['C22'],
  severity: 'info',
  wcag: ['1.4.8'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'text-in-italics', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('italic')),
    says: 'all in italics', shows: ({ part }) => part, why: ({ words }) => `${words} words in italics`,
  }),
});
