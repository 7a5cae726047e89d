/** Names, roles, fields, frames and media as they are marked up. */
export interface Structure {
  /** Things that were looked at. */
  readonly tried: number;
}
