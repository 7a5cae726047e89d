import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const sentencesTooLong = defineCheck({
  id: 'sentences-too-long',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A sentence is very long',
  about: 'Finds sentences of more than 40 words in running text, without lists in them.',
  verify: 'Read the sentence aloud in one breath.',
  matters: 'Long sentences shut out people who read with difficulty, and tire everybody.',
  mend: 'Make two or three of it.',
  unseen: 'Hard words and unclear order.',
  techniques: ['G153'],
  severity: 'info',
  wcag: ['3.1.5'],
  judge: (_page, { content: { text, blocks } }) => told({
    check: 'sentences-too-long', of: 'block of text', all: blocks, state: 'cantTell', found: text.filter(({ traits }) => traits.includes('long-sentences')),
    says: 'with a sentence of more than 40 words', shows: ({ part }) => part, why: ({ part }) => `a sentence that begins ${quote(part)}`,
  }),
});
