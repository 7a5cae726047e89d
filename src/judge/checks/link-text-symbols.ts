import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const linkTextSymbols = defineCheck({
  id: 'link-text-symbols',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A link’s text is only signs',
  about: 'Finds links whose whole name is punctuation or signs (“»”, “…”, “-”). It is a failure where nothing around the link says more, else for a person.',
  verify: 'Listen to a list of the page’s links: do you know where this one leads?',
  matters: 'A screen reader says “right double angle bracket, link” or nothing at all.',
  mend: 'Write where it leads, if need be hidden from sight: “Next page”.',
  unseen: 'Signs that are drawn by a style sheet.',
  techniques: ['F63', 'G91'],
  act: ['5effbb', 'aizyf1'],
  severity: 'serious',
  wcag: ['2.4.4'],
  judge: (_page, { content: { links, linkCount } }) => {
    const found = links.filter(({ traits }) => traits.includes('symbols'));
    const clear = found.filter(({ around, text }) => around === '' && !/^[+#@&?!]/.test(text));
    return told({
      check: 'link-text-symbols', of: 'link', all: linkCount, state: clear.length > 0 ? 'failed' : 'cantTell', found: clear.length > 0 ? clear : found, ...(clear.length === 0 && { severity: 'info' }),
      says: 'named by signs alone', shows: ({ text }) => text, why: ({ text }) => `its whole name is ${quote(text)}`,
    });
  },
});
