import { defineCheck } from '../define-check.ts';
import { isLanguageTag } from '../language-tag.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const languageTagUnknown = defineCheck({
  id: 'language-tag-unknown',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A language is named by a tag that does not exist',
  about: 'Checks the lang attribute of the page and of parts with text against the tags that there are: two letters, or three for a language that has no two. “english”, “eng”, a blank or signs are not understood.',
  verify: 'Read the quoted lang attribute and look its tag up in the register of language tags.',
  matters: 'A screen reader that does not know the tag goes on in the language it has, or falls back to its own.',
  mend: 'Write the tag as it is registered: “en”, “en-GB”, “cy”.',
  unseen: 'Parts without any text, and tags that are right and do not fit: other checks see to these.',
  techniques: ['H57', 'H58'],
  act: ['de46e4', 'bf051a'],
  severity: 'serious',
  wcag: ['3.1.1', '3.1.2'],
  judge: (_page, { content: { languageTags } }) => told({
    check: 'language-tag-unknown', of: 'named language', all: languageTags.length, state: 'failed',
    // An empty one says on purpose that the language is not known; axe asks for one of the page.
    found: languageTags.filter(({ tag, isPage }) => tag !== '' && !(isPage && tag.trim() === '') && !isLanguageTag(tag)), says: 'with a tag that is none', shows: ({ tag }) => (tag.trim() === '' ? '(blank)' : tag), why: ({ tag }) => `its lang is ${quote(tag)}`,
  }),
});
