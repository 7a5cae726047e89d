import type { MouseOnly } from '../model/keyboard.ts';

/** Whether a click was seen to do something, and nothing that has the focus might do the same. */
export function isCertain({ did, hasTwin }: MouseOnly): boolean {
  return did !== null && did !== '' && !hasTwin;
}
