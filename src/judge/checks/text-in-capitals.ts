import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const textInCapitals = defineCheck({
  id: 'text-in-capitals',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A passage is all in capitals',
  about: 'Finds passages of eight words or more in capital letters, typed or by style.',
  verify: 'Would small letters do?',
  matters: 'Words in capitals have no shape to know them by; some screen readers spell them.',
  mend: 'Use small letters, and weight or size to make them stand out.',
  unseen: 'Short labels.',
  severity: 'info',
  wcag: ['3.1.5'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'text-in-capitals', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('capitals')),
    says: 'all in capitals', shows: ({ part }) => part, why: ({ words }) => `${words} words in capitals`,
  }),
});
