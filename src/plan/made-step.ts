import type { StepCall } from '../model/scenario.ts';

/** A step that no file holds: line 0. */
export function madeStep(word: string, args: unknown): StepCall {
  return { word, args, line: 0 };
}

/** Follows one link of the page by its words and its address; by its address alone where its words are none, or would be read as a pattern. */
export function followStep(words: string, href: string): StepCall {
  const name = words.trim();
  return madeStep('follow', name === '' || name.startsWith('~') ? { href } : { name, href });
}
