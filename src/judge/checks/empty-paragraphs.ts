import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const emptyParagraphs = defineCheck({
  id: 'empty-paragraphs',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Empty paragraphs keep things apart',
  about: 'Finds three or more paragraphs without content.',
  verify: 'Go through the page by paragraphs with a screen reader.',
  matters: 'Some screen readers say “blank” at each.',
  mend: 'Use margins.',
  unseen: 'Empty lines within a paragraph.',
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { marks, blocks } }) => told({
    check: 'empty-paragraphs', of: 'block of text', all: blocks, state: 'cantTell', found: marks.filter(({ kind }, _n, all) => kind === 'empty-paragraph' && all.filter((one) => one.kind === 'empty-paragraph').length >= 3),
    says: 'left empty', shows: ({ selector }) => selector, why: () => 'a paragraph without content',
  }),
});
