import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const linkTextGeneric = defineCheck({
  id: 'link-text-generic',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A link’s text does not say where it leads',
  about: 'Finds links that say “more”, “click here”, “read more” or the like. It is a failure where the sentence, list item or cell around it and the headings before it say nothing either, and so is a link that says the kind of file alone (“HTML”, “Word”) there; else the first are for a person.',
  verify: 'Read the link’s text alone, then with its sentence: do you know where it leads?',
  matters: 'Screen reader users and people who magnify the page go from link to link, and hear “more, more, more”.',
  mend: 'Put what the link leads to into its text.',
  unseen: 'Texts that are words of their own and still say too little.',
  techniques: ['F63', 'F84', 'G91', 'H30'],
  act: ['5effbb', 'aizyf1'],
  severity: 'serious',
  wcag: ['2.4.4'],
  judge: (_page, { content: { links, linkCount } }) => {
    const found = links.filter(({ traits }) => traits.includes('generic'));
    const clear = links.filter(({ traits, around, headed }) => around === '' && !headed && (traits.includes('generic') || traits.includes('format')));
    return told({
      check: 'link-text-generic', of: 'link', all: linkCount, state: clear.length > 0 ? 'failed' : 'cantTell', found: clear.length > 0 ? clear : found, ...(clear.length === 0 && { severity: 'info' }),
      says: 'that do not say where they lead', shows: ({ text }) => text, why: ({ text, around, headed }) => `its name is ${quote(text)}${around === '' && !headed ? ', and nothing around it says more' : ''}`,
    });
  },
});
