import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const abbreviationUnexplained = defineCheck({
  id: 'abbreviation-unexplained',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'An abbreviation is marked and not explained',
  about: 'Finds abbr elements without a title.',
  verify: 'Is the abbreviation written out where it first stands?',
  matters: 'Who does not know it cannot look it up.',
  mend: 'Write it out at first.',
  unseen: 'Abbreviations that are not marked.',
  techniques: ['G102', 'H28'],
  severity: 'info',
  wcag: ['3.1.4'],
  judge: (_page, { content: { marks, blocks } }) => told({
    check: 'abbreviation-unexplained', of: 'block of text', all: blocks, state: 'cantTell', found: marks.filter(({ kind }) => kind === 'abbreviation'),
    says: 'marked as an abbreviation without an explanation', shows: ({ text }) => text, why: ({ text }) => `${quote(text)} is marked and not explained`,
  }),
});
