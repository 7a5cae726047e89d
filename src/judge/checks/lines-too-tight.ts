import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const linesTooTight = defineCheck({
  id: 'lines-too-tight',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Lines of text stand close together',
  about: 'Finds passages of two lines or more, and of 25 words, whose lines are less than 1.15 times as high as their letters.',
  verify: 'Do the lines touch or run together?',
  matters: 'Close lines are hard to follow.',
  mend: 'Set line-height to 1.5.',
  unseen: 'Passages where the browser chooses.',
  techniques: ['C21'],
  severity: 'info',
  wcag: ['1.4.8'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'lines-too-tight', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('tight')),
    says: 'with lines close together', shows: ({ part }) => part, why: ({ lineHeight }) => `lines ${lineHeight} times as high as the letters`,
  }),
});
