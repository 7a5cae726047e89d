import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const markupForLooks = defineCheck({
  id: 'markup-for-looks',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'The markup describes looks, as HTML no longer does',
  about: 'Finds font, center, big and other elements that HTML has dropped because they only describe looks.',
  verify: 'Does the element stand for a heading, a list or the like?',
  matters: 'Looks that stand for meaning are lost on a screen reader.',
  mend: 'Use headings and lists, and style them.',
  unseen: 'Looks by style alone.',
  techniques: ['F2'],
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { marks, blocks } }) => told({
    check: 'markup-for-looks', of: 'block of text', all: blocks, state: 'cantTell', found: marks.filter(({ kind }) => kind === 'deprecated'),
    says: 'in elements that only describe looks', shows: ({ text }) => text, why: ({ text }) => `the element ${quote(text.split(':')[0] ?? '')} only describes looks`,
  }),
});
