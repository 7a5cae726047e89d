/** How hard the running text of a page is to read by a formula that counts; nothing of what it means. */
export interface ReadingAge {
  /** In years, a whole number from 5 (or less) to 22 (or more); null where it could not be told. */
  readonly age: number | null;
  /** Words and sentences that were counted. */
  readonly words: number;
  readonly sentences: number;
  /** In plain words, why there is no age; null where there is. */
  readonly untold: string | null;
}
