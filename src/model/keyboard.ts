/** A walk through the page with the Tab key. */
export interface Keyboard {
  /** Things that were looked at. */
  readonly tried: number;
}
