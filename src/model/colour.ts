/** Colours of text and links as they are painted at rest. */
export interface Colour {
  /** Things that were looked at. */
  readonly tried: number;
}
