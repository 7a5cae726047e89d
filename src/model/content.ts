/** What the page’s words, pictures, headings, lists, tables, links and languages are. */
export interface Content {
  /** Things that were looked at. */
  readonly tried: number;
}
