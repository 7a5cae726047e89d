import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const textJustified = defineCheck({
  id: 'text-justified',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Text is justified',
  about: 'Finds passages of two lines or more that are set flush on both sides.',
  verify: 'Do the gaps between words form rivers of white?',
  matters: 'Uneven gaps make lines hard to follow for people with dyslexia.',
  mend: 'Set text flush left.',
  unseen: 'Short passages.',
  techniques: ['F88', 'C19'],
  severity: 'info',
  wcag: ['1.4.8'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'text-justified', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('justified')),
    says: 'set flush on both sides', shows: ({ part }) => part, why: ({ lines }) => `${lines} lines, justified`,
  }),
});
