import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const sameLinkText = defineCheck({
  id: 'same-link-text',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Links of the same text lead to different pages',
  about: 'Finds links with the same name in the same block of the page that lead to different addresses.',
  verify: 'Do both lead to the same thing? If not, how would you tell them apart by ear?',
  matters: 'In a list of links they cannot be told apart.',
  mend: 'Give each its own text.',
  unseen: 'Addresses that lead to the same page under different names.',
  techniques: ['H30', 'G91'],
  act: ['fd3a94', 'b20e66'],
  severity: 'info',
  wcag: ['2.4.4', '2.4.9'],
  judge: (_page, { content: { links, linkCount } }) => told({
    check: 'same-link-text', of: 'link', all: linkCount, state: 'cantTell', found: links.filter(({ traits }) => traits.includes('repeat')),
    says: 'named as another that leads elsewhere', shows: ({ text }) => text, why: ({ text, href }) => `${quote(text)} leads to ${quote(href)} here, and elsewhere before`,
  }),
});
