import { defineCheck } from '../define-check.ts';
import { many } from '../quote.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const headingsMissing = defineCheck({
  id: 'headings-missing',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A long page has no headings',
  about: 'Counts words and headings. A page of 300 words or more without any heading may need some; whether it does, a person has to see.',
  verify: 'Are there parts of the text that a reader would look for by name?',
  matters: 'Without headings there is no way through a long text but from its beginning to its end.',
  mend: 'Name the parts of the page with headings.',
  unseen: 'Pages with few headings.',
  techniques: ['G141', 'H69'],
  severity: 'info',
  wcag: ['1.3.1', '2.4.10'],
  judge: (_page, { content: { headings, words } }) => {
    if (headings.length > 0) return [passed(`There are ${many(headings.length, 'heading')}.`)];
    return [words < 300 ? inapplicable(`The page has ${many(words, 'word')}.`) : cantTell(`${words} words and no heading.`)];
  },
});
