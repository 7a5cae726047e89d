import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const documentWithoutType = defineCheck({
  id: 'document-without-type',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A link to a document does not say so',
  about: 'Finds links to PDF, Word and other files where neither the link nor its sentence names the kind or size.',
  verify: 'Does the page say, before the link is pressed, that a file will open?',
  matters: 'A file may open in another program, cost data, or not be readable for somebody.',
  mend: 'Add the kind and size: “(PDF, 200 KB)”.',
  unseen: 'Files behind addresses without an ending.',
  techniques: ['G201', 'H30'],
  severity: 'info',
  wcag: ['2.4.4', '3.2.5'],
  judge: (_page, { content: { links, linkCount } }) => told({
    check: 'document-without-type', of: 'link', all: linkCount, state: 'cantTell', found: links.filter(({ traits }) => traits.includes('document')),
    says: 'to a document without saying so', shows: ({ text }) => text, why: ({ href }) => `it leads to a ${(/\.(\w{3,4})(?:[?#]|$)/.exec(href)?.[1] ?? 'file').toUpperCase()}`,
  }),
});
