import { defineCheck } from '../define-check.ts';
import { languageName } from '../language-name.ts';
import { told } from '../told.ts';

export const partLanguageMissing = defineCheck({
  id: 'part-language-missing',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A part in another language does not say so',
  about: 'Counts the little words of thirteen languages, and looks at the writing of others, in every passage that has no language of its own. Passages of twenty words or more that clearly are in another language fail; shorter ones are for a person.',
  verify: 'Look at the markup of the quoted passage: does it, or anything around it, have a lang attribute for its language?',
  matters: 'A screen reader reads Welsh by English rules, or the other way round, and what it says cannot be understood.',
  mend: 'Put lang="cy" (or the language’s tag) on the element that holds the passage.',
  unseen: 'Names, addresses, single words and links that only change the language.',
  techniques: ['H58'],
  severity: 'serious',
  wcag: ['3.1.2'],
  judge: (_page, { content: { passages, passageCount, pageLanguage } }) => {
    // Where nearly the whole page is in the other language, it is the page that says the wrong one.
    const isPage = pageLanguage.saidShare <= (pageLanguage.words < 30 ? .05 : pageLanguage.share * .25);
    const other = passages.filter(({ own, said, measured, isSwitch, words }) => !own && said !== '' && measured !== '' && !isSwitch && words >= 6 && !(isPage && pageLanguage.measured === measured));
    const clear = other.filter(({ words, share, saidShare }) => words >= 18 && saidShare <= share * .35);
    const short = other.filter(({ saidShare, share }) => saidShare <= share * .35);
    return told({
      check: 'part-language-missing', of: 'passage', all: passageCount, state: clear.length > 0 ? 'failed' : 'cantTell', found: clear.length > 0 ? clear : short, ...(clear.length === 0 && { severity: 'info' }),
      says: 'in another language than they say', shows: ({ text }) => text, why: ({ measured, said, words }) => `${words} words in ${languageName(measured)}, said to be in ${languageName(said)}`,
    });
  },
});
