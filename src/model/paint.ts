/** What is painted on hover and focus, and what only pixels tell. */
export interface Paint {
  /** Things that were looked at. */
  readonly tried: number;
}
