import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const textUnderlined = defineCheck({
  id: 'text-underlined',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Underlined text is no link',
  about: 'Finds underlined words that are not in a link or button.',
  verify: 'Would you try to press the word?',
  matters: 'Underlined words are taken for links and pressed in vain.',
  mend: 'Use bold or a heading in place of the line.',
  unseen: 'Words that are underlined by a border or a picture.',
  severity: 'info',
  wcag: ['3.2.4'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'text-underlined', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('underlined')),
    says: 'with underlined words that are no link', shows: ({ part }) => part, why: ({ part }) => `${quote(part)} is underlined`,
  }),
});
