import type { Side } from './side.ts';

/**
 * A word or phrase by which others are the same: small letters, no accents, no hyphens; in English without the plural's ending, in Welsh
 * whatever its beginning becomes in a sentence (twll, dwll, nhwll, thwll).
 */
export function termKey(term: string, language: Side['language']): string {
  const plain = term.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  const words = plain.replace(/['’]s\b/g, '').replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map(language === 'en' ? singular : withoutBeginning).join(' ');
}

/** Whether the words of one stand in a row in the other; keys as `termKey` makes them. */
export function holdsWords(text: string, phrase: string): boolean {
  return phrase !== '' && ` ${text} `.includes(` ${phrase} `);
}

/** Beginnings that one Welsh word may have, and what stands for them all. */
const beginnings = [
  [/^(ph|mh|p|b|m|f(?!f))/, 'p'], [/^(th|nh|dd|t|d|n(?!g))/, 't'], [/^(ngh|ch|ng|c|g|h)/, ''], [/^ll?/, 'l'], [/^rh?/, 'r'],
] as const;

function withoutBeginning(word: string): string {
  const [pattern, plain] = beginnings.find(([beginning]) => beginning.test(word)) ?? [/^/, ''];
  return word.length < 3 ? word : word.replace(pattern, plain);
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ch|sh|x|z|ss)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
}
