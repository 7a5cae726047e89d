/** What opens, appears on hover, or changes by itself. */
export interface Layers {
  /** Things that were looked at. */
  readonly tried: number;
}
