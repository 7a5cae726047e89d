/** What moves, plays or vanishes by itself. */
export interface Motion {
  /** Things that were looked at. */
  readonly tried: number;
}
