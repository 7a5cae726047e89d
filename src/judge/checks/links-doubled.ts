import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const linksDoubled = defineCheck({
  id: 'links-doubled',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Two links to the same page stand side by side',
  about: 'Finds links that lead to the same address as the one straight before them in the same item, with nothing between.',
  verify: 'Go through the links with the Tab key: do you pass the same one twice?',
  matters: 'Everything is heard and passed twice.',
  mend: 'Make one link of the picture and the text.',
  unseen: 'Links with something between them.',
  techniques: ['H2'],
  severity: 'info',
  wcag: ['2.4.4'],
  judge: (_page, { content: { links, linkCount } }) => told({
    check: 'links-doubled', of: 'link', all: linkCount, state: 'cantTell', found: links.filter(({ traits }) => traits.includes('twin')),
    says: 'to where the one before it leads', shows: ({ text }) => text, why: ({ href }) => `both lead to ${quote(href)}`,
  }),
});
