import type { Collecting } from './collecting.ts';
import type { Concluding } from './concluding.ts';

/** As a site is judged while it is visited: nobody reads the words then. */
export function meanwhile(by: Collecting): Concluding {
  return { ...by, words: ({ detail }) => detail };
}
