import type { Said } from '../model/survey.ts';

/** Whether anything was said after the site was visited. */
export function isSaidSince({ reply, rejected = [], expected }: Said): boolean {
  return reply !== null || rejected.length > 0 || expected?.late === true;
}
