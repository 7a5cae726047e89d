declare module 'snowball-stemmers' {
  /** A stemmer for one language, `english` being Porter2. */
  export function newStemmer(language: string): { stem(word: string): string };
  const factory: { newStemmer: typeof newStemmer };
  export default factory;
}
