import { defineCheck } from '../define-check.ts';
import { languageName } from '../language-name.ts';
import { percent } from '../percent.ts';
import { many } from '../quote.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

/** Words at least that have to be there. */
const LEAST = 9;

export const pageLanguageWrong = defineCheck({
  id: 'page-language-wrong',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'The page says that it is in another language than its text',
  about: 'Counts the little words (the, of, and; y, mae, gan) of thirteen languages, and looks at the writing of others, in all text that no element says otherwise of. Only where one language stands out clearly and the one that is said hardly occurs.',
  verify: 'Read the first paragraph and the lang attribute of the html element: do they agree?',
  matters: 'A screen reader pronounces the whole page by the rules of the wrong language, and nobody understands it.',
  mend: 'Set lang on the html element to the language of the page: “en-GB”, “cy”.',
  unseen: 'Short pages, languages without a list of words, and pages that are half in one language.',
  techniques: ['H57'],
  act: ['ucwvc8'],
  severity: 'serious',
  wcag: ['3.1.1'],
  judge: (_page, { content: { pageLanguage, languageTags } }) => {
    const { said, measured, words, share, saidShare } = pageLanguage;
    if (!/^[a-z]{2}$/.test(said) || words < LEAST) return [inapplicable(said === '' ? 'The page does not say its language.' : `There are ${many(words, 'word')} to go by.`)];
    if (measured === '' || measured === said) return [passed(measured === '' ? 'No language stands out in its text.' : `Its text is in ${languageName(said)}, as it says.`)];
    const isClear = saidShare <= (words < 30 ? .05 : share * .25);
    if (!isClear) return [passed(`Neither ${languageName(measured)} nor ${languageName(said)} stands out in its text.`)];
    const [page] = languageTags.filter(({ isPage }) => isPage);
    const why = `${percent(share)} of ${many(words, 'word')} are little words of ${languageName(measured)}, ${percent(saidShare)} of ${languageName(said)}`;
    return [failed(`The page says that it is in ${languageName(said)}, and its text is in ${languageName(measured)}: ${why}.`, { fingerprint: `page-language-wrong:${said}-${measured}`, ...(page && { places: [{ selector: page.selector, html: page.html, name: page.name, landmark: page.landmark, box: page.box, why }] }) })];
  },
});
