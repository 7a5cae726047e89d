import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

/** Whether single letters make a word that can be said: vowels among consonants, no row of the alphabet, no signs of one letter. */
function isWord(part: string): boolean {
  const letters = part.toLowerCase().replace(/[^\p{L}]/gu, '');
  const isRow = [...letters].every((letter, n, all) => n === 0 || letter >= (all[n - 1] ?? ''));
  if (letters.length === 4 && part === part.toUpperCase()) return false;
  return letters.length >= 4 && !isRow && /[aeiouäöüéŵŷ]/.test(letters) && /[^aeiouy]/.test(letters) && !/[bcdfghjklmnpqrstvwxz]{4}/.test(letters) && new Set(letters).size >= 3;
}

export const spacedLetters = defineCheck({
  id: 'spaced-letters',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Blanks stand between the letters of a word',
  about: 'Finds four or more single letters with blanks between them that together can be said as a word (“W e l c o m e”). Rows of letters in the order of the alphabet and abbreviations are left alone.',
  verify: 'Listen to the quoted place with a screen reader: is it a word or are they letters?',
  matters: 'A screen reader says the letters one by one, and nobody finds the word by searching the page.',
  mend: 'Write the word without blanks and space it with letter-spacing.',
  unseen: 'Words set letter by letter in boxes of their own.',
  techniques: ['F32', 'C8'],
  severity: 'moderate',
  wcag: ['1.3.2'],
  judge: (_page, { content: { text, blocks } }) => {
    const found = text.filter(({ traits, part }) => traits[0] === 'spaced-letters' && isWord(part));
    const isClear = found.some(({ part }) => part.replace(/[^\p{L}]/gu, '').length >= 5);
    return told({
      check: 'spaced-letters', of: 'block of text', all: blocks, state: isClear ? 'failed' : 'cantTell', found, says: 'with letters spaced by blanks', shows: ({ part }) => part, why: ({ part }) => `${quote(part)} is written with blanks between its letters`,
    });
  },
});
