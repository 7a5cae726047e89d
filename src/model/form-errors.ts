/** What a form says when it is pressed empty; nothing is ever sent. */
export interface FormErrors {
  /** Things that were looked at. */
  readonly tried: number;
}
