/** The page at 320 pixels, with text twice as large, with wide spacing. */
export interface Resize {
  /** Things that were looked at. */
  readonly tried: number;
}
