import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const newWindowUnannounced = defineCheck({
  id: 'new-window-unannounced',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A link opens a new window without saying so',
  about: 'Finds links that open a new window or tab where neither the link nor its sentence says so, and no sign stands in it.',
  verify: 'Press the link: were you told that a new window opens?',
  matters: 'The way back is gone, and who does not see the new window does not know why.',
  mend: 'Leave target out, or say “opens in a new tab”.',
  unseen: 'Windows that a script opens.',
  techniques: ['G201', 'H83', 'SCR24'],
  severity: 'info',
  wcag: ['3.2.5'],
  judge: (_page, { content: { links, linkCount } }) => told({
    check: 'new-window-unannounced', of: 'link', all: linkCount, state: 'cantTell', found: links.filter(({ traits }) => traits.includes('window')),
    says: 'opening a new window without saying so', shows: ({ text }) => text, why: () => 'its target is a new window',
  }),
});
