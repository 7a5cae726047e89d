import type { HeadingLike } from '../../model/content.ts';
import { defineCheck } from '../define-check.ts';
import { foldWords } from '../fold-words.ts';
import { told } from '../told.ts';

export const headingFaked = defineCheck({
  id: 'heading-faked',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A heading is only made to look like one',
  about: 'Finds short lines of bold or larger letters above plain text that are not marked as headings. It is a failure where such lines are painted as the page’s real headings are, or where several of them take the place of headings, days and dates no larger than the text aside; else a person should look.',
  verify: 'List the page’s headings with a screen reader or a browser extension: is the quoted line among them?',
  matters: 'Screen reader users go through a page by its headings; a line that only looks like one is passed over, and the text below it with it.',
  mend: 'Mark it with h2, h3 … by its place in the page, and give that the looks you want.',
  unseen: 'Headings made of pictures, and lines that stand in lists, tables, forms and boxes.',
  techniques: ['F2', 'H42', 'G141'],
  severity: 'moderate',
  wcag: ['1.3.1'],
  judge: (_page, { content: { headingLikes, headings, bodyPx } }) => {
    const lower = headings.filter(({ level }) => level > 1).length;
    const plain = headingLikes.filter(({ bold, text }) => bold && !isDay(text));
    const isClear = (one: HeadingLike): boolean => one.bold && (one.asHeading || one.px >= bodyPx * 1.15 ? headingLikes.length >= 2 || lower === 0 || one.asHeading : lower === 0 && plain.length >= 3 && !isDay(one.text));
    const clear = headingLikes.filter(isClear);
    return told({
      check: 'heading-faked', of: 'heading', all: headings.length + headingLikes.length, state: clear.length > 0 ? 'failed' : 'cantTell', found: clear.length > 0 ? clear : headingLikes.filter(({ bold }) => bold), ...(clear.length === 0 && { severity: 'info' }),
      says: clear.length > 0 ? 'only painted as one' : 'that look like one and are not', shows: ({ text }) => text,
      why: ({ px, bold, asHeading }) => `${bold ? 'bold, ' : ''}${px} pixels, in text of ${bodyPx}${asHeading ? ', painted as the page’s headings are' : ''}`,
    });
  },
});

/** A day or a date in English or Welsh, which is as often the first line of an entry as its heading. */
function isDay(text: string): boolean {
  const days = 'mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|llun|mawrth|mercher|iau|gwener|sadwrn|sul';
  const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december'
    + '|ionawr|chwefror|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
  const words = foldWords(text).split(' ').filter((word) => !/^(?:\d+(?:st|nd|rd|th|am|pm|af|il|ydd|fed|ed)?|am|pm|of|to|and|the|week|dydd|nos|i|a)$/.test(word));
  return words.length > 0 && words.every((word) => new RegExp(`^(?:${days}|${months})$`).test(word));
}
