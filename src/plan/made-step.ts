import type { StepCall } from '../model/scenario.ts';

/** A step that no file holds: line 0. */
export function madeStep(word: string, args: unknown): StepCall {
  return { word, args, line: 0 };
}

/** Follows one link of the page by its words and its address. */
export function followStep(name: string, href: string): StepCall {
  return madeStep('follow', { name, href });
}
