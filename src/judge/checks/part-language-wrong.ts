import { defineCheck } from '../define-check.ts';
import { languageName } from '../language-name.ts';
import { told } from '../told.ts';

export const partLanguageWrong = defineCheck({
  id: 'part-language-wrong',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A part says that it is in another language than its text',
  about: 'Counts the little words of thirteen languages, and looks at the writing of others, in every passage that names its language itself. It fails where twelve words or more are clearly in another one, or six of which most are its little words.',
  verify: 'Read the quoted passage and its lang attribute: do they agree?',
  matters: 'A screen reader changes to the voice of the wrong language, and what it says cannot be understood.',
  mend: 'Set lang to the language of the words, or take it away.',
  unseen: 'Passages of a few words and languages without a list of words.',
  techniques: ['H58'],
  act: ['off6ek'],
  severity: 'serious',
  wcag: ['3.1.2'],
  judge: (_page, { content: { passages, passageCount } }) => {
    const other = passages.filter(({ own, said, measured, share, saidShare }) => own && /^[a-z]{2}$/.test(said) && measured !== '' && saidShare <= Math.min(.1, share * .3));
    const clear = other.filter(({ words, share, saidShare }) => words >= 12 || (words >= 6 && share >= .5 && saidShare === 0));
    return told({
      check: 'part-language-wrong', of: 'passage', all: passageCount, state: clear.length > 0 ? 'failed' : 'cantTell', found: clear.length > 0 ? clear : other.filter(({ words }) => words >= 5), ...(clear.length === 0 && { severity: 'info' }),
      says: 'in another language than they are marked with', shows: ({ text }) => text, why: ({ measured, said, words }) => `${words} words in ${languageName(measured)}, marked as ${languageName(said)}`,
    });
  },
});
