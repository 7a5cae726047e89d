import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const anchorMissing = defineCheck({
  id: 'anchor-missing',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A link within the page leads nowhere',
  about: 'Finds links to a place in the page that is not there, without any sign that a script sees to it.',
  verify: 'Press the link: does anything happen?',
  matters: 'Who presses it stays where they are and is not told why.',
  mend: 'Give the place its id, or take the link away.',
  unseen: 'Places that a script makes when it is needed.',
  techniques: ['G123'],
  severity: 'info',
  wcag: ['2.4.1'],
  judge: (_page, { content: { links, linkCount } }) => told({
    check: 'anchor-missing', of: 'link', all: linkCount, state: 'cantTell', found: links.filter(({ traits }) => traits.includes('anchor')),
    says: 'to a place that is not in the page', shows: ({ text }) => text, why: ({ href }) => `there is no ${quote(href)}`,
  }),
});
