import type { HeadingLike } from '../../model/content.ts';
import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const headingFaked = defineCheck({
  id: 'heading-faked',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A heading is only made to look like one',
  about: 'Finds short lines of bold or larger letters above plain text that are not marked as headings. It is a failure where such lines are painted as the page’s real headings are, or where several of them take the place of headings; else a person should look.',
  verify: 'List the page’s headings with a screen reader or a browser extension: is the quoted line among them?',
  matters: 'Screen reader users go through a page by its headings; a line that only looks like one is passed over, and the text below it with it.',
  mend: 'Mark it with h2, h3 … by its place in the page, and give that the looks you want.',
  unseen: 'Headings made of pictures, and lines that stand in lists, tables, forms and boxes.',
  techniques: ['F2', 'H42', 'G141'],
  severity: 'moderate',
  wcag: ['1.3.1'],
  judge: (_page, { content: { headingLikes, headings, bodyPx } }) => {
    const lower = headings.filter(({ level }) => level > 1).length;
    const isClear = (one: HeadingLike): boolean => one.bold && (one.asHeading || one.px >= bodyPx * 1.15 ? headingLikes.length >= 2 || lower === 0 || one.asHeading : lower === 0 && headingLikes.filter(({ bold }) => bold).length >= 3);
    const clear = headingLikes.filter(isClear);
    return told({
      check: 'heading-faked', of: 'heading', all: headings.length + headingLikes.length, state: clear.length > 0 ? 'failed' : 'cantTell', found: clear.length > 0 ? clear : headingLikes.filter(({ bold }) => bold), ...(clear.length === 0 && { severity: 'info' }),
      says: clear.length > 0 ? 'only painted as one' : 'that look like one and are not', shows: ({ text }) => text,
      why: ({ px, bold, asHeading }) => `${bold ? 'bold, ' : ''}${px} pixels, in text of ${bodyPx}${asHeading ? ', painted as the page’s headings are' : ''}`,
    });
  },
});
