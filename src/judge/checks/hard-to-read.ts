import { defineCheck } from '../define-check.ts';
import { many } from '../quote.ts';
import { readingAge } from '../reading-age.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

/**
 * WCAG 3.1.5 asks for no more than the lower secondary level: nine years of school, which in the United Kingdom end at about 14. Names of places and
 * services count as hard words, which is why a person is asked only from two years more on. Our choice: most council pages we saw are at 14 to 17.
 */
const muchAbove = 16;

export const hardToRead = defineCheck({
  id: 'hard-to-read',
  of: 'page',
  devices: ['desktop'],
  needs: ['html', 'content'],
  title: 'Is a page that answers a task hard to read?',
  about: 'Counts words, sentences and syllables of the running text and works out a reading age by the formula of Flesch and Kincaid: a school year of the United States, and five. Above 16 it is told as hard: two years above the lower secondary level that WCAG 3.1.5 asks for. Information: nothing is scored.',
  verify: 'Read the page aloud to somebody who is tired, or paste its text into any tool that names the Flesch-Kincaid grade.',
  matters: 'Many adults read as well as an eleven-year-old, and everybody reads worse in a hurry, in worry or in a second language.',
  mend: 'Write short sentences and everyday words. GOV.UK’s guidance asks for a reading age of 9, whoever reads.',
  unseen: 'Whether it is understood: the formula counts syllables and words, and knows neither meaning nor order. Names of places and services count as hard words. Welsh and other languages, and pages with fewer than 100 words in whole sentences; lines without a full stop are left out.',
  techniques: ['G86', 'G153'],
  severity: 'info',
  wcag: ['3.1.5'],
  judge: ({ roles }, { html, content }) => {
    if (!roles.includes('destination')) return [inapplicable('Asked only of pages that answer a task.')];
    const reading = readingAge(html, content);
    if (reading === null) return [inapplicable('The running text of the page was not kept.')];
    const { age, words, sentences, untold } = reading;
    if (age === null) return [inapplicable(`A reading age could not be told: ${untold}.`)];
    const message = `A reading age of ${age === 22 ? '22 or more' : `about ${age}`} by the Flesch-Kincaid formula, from ${many(words, 'word')} in ${many(sentences, 'sentence')}; GOV.UK’s guidance asks for 9.`;
    return [age > muchAbove ? cantTell(message, { severity: 'info' }) : passed(message)];
  },
});
