import type { Side } from './side.ts';

/** A word or phrase by which others are the same: small letters, no hyphens, in English without the plural's ending. */
export function termKey(term: string, language: Side['language']): string {
  const words = term.toLowerCase().replace(/['’]s\b/g, '').replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return (language === 'en' ? words.map(singular) : words).join(' ');
}

/** Whether the words of one stand in a row in the other; keys as `termKey` makes them. */
export function holdsWords(text: string, phrase: string): boolean {
  return phrase !== '' && ` ${text} `.includes(` ${phrase} `);
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ch|sh|x|z|ss)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
}
