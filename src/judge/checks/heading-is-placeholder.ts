import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const headingIsPlaceholder = defineCheck({
  id: 'heading-is-placeholder',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A heading says nothing of what follows',
  about: 'Finds headings that are a placeholder (“Heading”, “Untitled section”, “Lorem ipsum”) or only signs. Whether other headings fit cannot be measured.',
  verify: 'Read the heading alone: do you know what follows?',
  matters: 'Headings are read out as the page’s table of contents.',
  mend: 'Name what follows in a few words.',
  unseen: 'Headings that are words of their own and do not fit.',
  techniques: ['G130'],
  act: ['b49b2e'],
  severity: 'info',
  wcag: ['2.4.6'],
  judge: (_page, { content: { headings } }) => told({
    check: 'heading-is-placeholder', of: 'heading', all: headings.length, state: 'cantTell',
    found: headings.filter(({ text }) => /^(?:(?:sub)?heading|(?:sub)?title|header|(?:new|untitled) section|untitled|heading (?:text|goes here|here)|(?:your|insert|add|enter) (?:title|heading|header)\b.*|lorem ipsum.*|placeholder|text|content|stuff|things|misc(?:ellaneous)?|other stuff|\W+)(?: \d+)?$/i.test(text.trim())),
    says: 'that say nothing of what follows', shows: ({ text }) => text, why: ({ text, level }) => `${quote(text)} at level ${level}`,
  }),
});
