import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const linesTooLong = defineCheck({
  id: 'lines-too-long',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Lines of text are very long',
  about: 'Counts the characters on each line of passages of three lines or more, at 1,280 pixels. Over 110 is more than twice what is read easily.',
  verify: 'Read a few lines: do you lose your place?',
  matters: 'At the end of a long line people with dyslexia or magnified text lose the next one.',
  mend: 'Limit the width of text, for example to 66 characters.',
  unseen: 'Other widths of window.',
  techniques: ['C20', 'H87'],
  severity: 'info',
  wcag: ['1.4.8'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'lines-too-long', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('long-lines')),
    says: 'with more than 110 characters on a line', shows: ({ part }) => part, why: ({ perLine }) => `${perLine} characters on a line`,
  }),
});
