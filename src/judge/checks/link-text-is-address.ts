import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const linkTextIsAddress = defineCheck({
  id: 'link-text-is-address',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A link’s text is an address',
  about: 'Finds links whose whole text is a web address.',
  verify: 'Listen to it with a screen reader.',
  matters: 'Addresses are read out letter by letter and say little of where they lead.',
  mend: 'Write what the page is called, and the address beside it where it has to be copied.',
  unseen: 'Short addresses without www or http.',
  techniques: ['G91'],
  severity: 'info',
  wcag: ['2.4.4'],
  judge: (_page, { content: { links, linkCount } }) => told({
    check: 'link-text-is-address', of: 'link', all: linkCount, state: 'cantTell', found: links.filter(({ traits }) => traits.includes('address')),
    says: 'named by an address', shows: ({ text }) => text, why: ({ text }) => `its name is ${quote(text)}`,
  }),
});
