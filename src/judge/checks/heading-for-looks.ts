import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const headingForLooks = defineCheck({
  id: 'heading-for-looks',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A heading may be one for its looks only',
  about: 'Finds headings of 25 words or more, and of several sentences. Such text is seldom the name of what follows.',
  verify: 'Read it: does it name the part of the page below it, or is it text that should stand out?',
  matters: 'Somebody who goes through the page by its headings hears whole paragraphs among them.',
  mend: 'Make it a paragraph and style that.',
  unseen: 'Short texts that are no headings.',
  techniques: ['F43'],
  severity: 'info',
  wcag: ['1.3.1'],
  judge: (_page, { content: { headings } }) => told({
    check: 'heading-for-looks', of: 'heading', all: headings.length, state: 'cantTell',
    found: headings.filter(({ words, text }) => words >= 25 || (words >= 15 && /[.!?] \p{Lu}/u.test(text))), says: 'long as a paragraph', shows: ({ text }) => text, why: ({ words, level }) => `${words} words at level ${level}`,
  }),
});
