import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const pictureOfSigns = defineCheck({
  id: 'picture-of-signs',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A picture is made of signs',
  about: 'Finds faces and pictures typed with punctuation.',
  verify: 'Listen to it with a screen reader.',
  matters: 'A screen reader says “colon dash right bracket” or reads pages of signs.',
  mend: 'Use a picture with alternative text, or say it in words.',
  unseen: 'Emoji, which have names of their own.',
  techniques: ['F71', 'F72', 'H86'],
  severity: 'info',
  wcag: ['1.1.1'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'picture-of-signs', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('emoticon')),
    says: 'with a picture made of signs', shows: ({ part }) => part, why: ({ part }) => `${quote(part)} is typed with signs`,
  }),
});
