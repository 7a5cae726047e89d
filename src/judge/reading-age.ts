import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Content } from '../model/content.ts';
import type { Html } from '../model/facts.ts';
import type { ReadingAge } from '../model/reading-age.ts';
import { languageName } from './language-name.ts';

/** Fewer words than this say too little; longer sentences on average are lists all the same. Our choice. */
const fewest = 100;
const longest = 45;
/** What a school year of the United States is in years of age. */
const firstYear = 5;
/** Nobody learns to read before, and the formula says nothing beyond. */
const youngest = 5;
const oldest = 22;

/** A list of names, a label or an address has no such end, and is no sentence however long it is. */
const ends = /[.!?]["'”’)\]]*$/;
const shortened = /\b(?:Mr|Mrs|Ms|Dr|Cllr|St|Rd|Ave|No|Nos|e\.g|i\.e|etc|approx|tel|ext|para|v|a\.m|p\.m)\.$/i;

/**
 * The reading age of running text: grade of Flesch and Kincaid (1975: .39 words a sentence + 11.8 syllables a word - 15.59) and five years, rounded.
 * Only of whole sentences, and of English: made for it alone. Absent facts of languages leave what the page says of itself. Null where no running text was kept.
 */
export function readingAge({ source: { lang }, prose }: Html, content: Pick<Content, 'pageLanguage'> | null): ReadingAge | null {
  if (prose === undefined) return null;
  const sentences = prose.flatMap(sentencesIn).filter((part) => ends.test(part)).map(wordsIn).filter((words) => words.length > 0);
  const words = sentences.flat();
  const [none, counts] = [{ age: null, words: words.length, sentences: sentences.length }, { word: words.length, sentence: sentences.length }];
  const language = languageOf(lang, content);
  if (language !== 'en') return { ...none, untold: language === '' ? 'the language of the page is not known' : `the page is in ${languageName(language)}, and the formula is made for English` };
  if (counts.word < fewest) return { ...none, untold: `${counts.word === 0 ? 'no words' : counts.word === 1 ? 'one word' : `${counts.word} words`} in whole sentences, and the formula needs ${fewest}` };
  if (counts.word / counts.sentence > longest) return { ...none, untold: `sentences of ${Math.round(counts.word / counts.sentence)} words: these look like lists` };
  const grade = fleschKincaid({ ...counts, syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) });
  return { ...none, age: Math.min(oldest, Math.max(youngest, Math.round(grade + firstYear))), untold: null };
}

/** The language that was measured, else the one that the page says; `''` where neither tells. */
function languageOf(lang: string, content: Pick<Content, 'pageLanguage'> | null): string {
  return content?.pageLanguage.measured || (/^[a-z]{2,3}(?![a-z])/i.exec(lang)?.[0] ?? '').toLowerCase();
}

/** What stands at a block’s end without a full stop is told apart by `ends`. */
function sentencesIn(block: string): readonly string[] {
  const parts: string[] = [];
  for (const part of block.split(/(?<=[.!?]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\d])/u)) {
    const before = parts.at(-1);
    if (before !== undefined && shortened.test(before)) parts[parts.length - 1] = `${before} ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** What has syllables: no figures, addresses or numbers of telephones. */
function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/[\s/–—]+/).filter((word) => !/[\d@]|:\/\/|www\.|\.\w/.test(word)).map((word) => word.replace(/[^\p{L}'’-]/gu, '')).filter((word) => /\p{L}/u.test(word));
}
